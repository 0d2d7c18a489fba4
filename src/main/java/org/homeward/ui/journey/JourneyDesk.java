package org.homeward.ui.journey;

import org.homeward.app.journey.ChangeTransition;
import org.homeward.app.journey.PlanTransition;
import org.homeward.app.journey.RecordCheckIn;
import org.homeward.app.journey.RecordEarlySign;
import org.homeward.app.journey.ReturnToHome;
import org.homeward.app.journey.ViewJourney;
import org.homeward.app.placing.RecordDisruption;
import org.homeward.app.placing.RecordVisit;
import org.homeward.app.view.ListHomes;
import org.homeward.app.view.ListHouseholds;
import org.homeward.domain.common.Actor;

/** What the screen of one child's way works with. */
public record JourneyDesk(ViewJourney view, Planning planning, After after, Actor actor) {
    /** The plan of the move. */
    public record Planning(
            PlanTransition plan, ChangeTransition change, ListHouseholds listHouseholds) {}

    /** What people do once the child has moved. */
    public record After(
            RecordCheckIn checkIn,
            RecordEarlySign earlySign,
            RecordVisit visit,
            RecordDisruption disruption,
            ReturnToHome returning,
            ListHomes listHomes) {}
}
