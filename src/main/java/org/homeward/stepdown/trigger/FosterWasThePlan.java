package org.homeward.stepdown.trigger;

import java.util.Optional;
import org.homeward.domain.child.CareView;
import org.homeward.stepdown.Resident;

/** T2: when the child came into residential care the plan was foster care. */
public final class FosterWasThePlan implements Trigger {
    @Override
    public String code() {
        return "T2";
    }

    @Override
    public String asksFor() {
        return "The plan at entry to residential care was foster care.";
    }

    @Override
    public String basis() {
        return "Ofsted, placements in children's homes: foster care was first planned for over a"
                + " third";
    }

    @Override
    public Optional<FlagReason> raisedBy(Resident resident) {
        CareView view = resident.child().careView();
        return view.plannedFoster()
                ? Optional.of(
                        because(
                                "The plan at entry to residential care was foster care.",
                                view.planAtEntry(),
                                Optional.of(resident.since()),
                                "plan at entry"))
                : Optional.empty();
    }
}
