package org.homeward.ui.child;

import org.homeward.app.placing.CorrectPlacement;
import org.homeward.app.placing.EndPlacement;
import org.homeward.app.placing.PlanStay;
import org.homeward.app.placing.RecordDisruption;
import org.homeward.app.placing.RecordVisit;
import org.homeward.app.view.ListHouseholds;
import org.homeward.app.view.ViewPlacements;

/** What happens to a placement once it is made. */
public record ChildLife(
        ViewPlacements viewPlacements,
        EndPlacement end,
        CorrectPlacement correct,
        RecordDisruption recordDisruption,
        RecordVisit recordVisit,
        PlanStay planStay,
        ListHouseholds listHouseholds) {}
