package org.homeward.stepdown.trigger;

import java.util.List;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;

/** All triggers in the order of the policy paper. */
public final class Triggers {
    private final List<Trigger> all;

    public Triggers(StepDownPolicy policy) {
        all =
                List.of(
                        new FosterSuits(),
                        new FosterWasThePlan(),
                        new NeedsEased(policy.limits()),
                        new ChildAsks(),
                        new Recommended(),
                        new FeeReviewOrNotice(),
                        new LongUnreviewed(policy.limits()),
                        new FlaggedByHand(),
                        new ReviewDue());
    }

    public List<Trigger> list() {
        return all;
    }

    /** Every trigger that is met, not only the first. */
    public List<FlagReason> raisedBy(Resident resident) {
        return all.stream().flatMap(trigger -> trigger.raisedBy(resident).stream()).toList();
    }
}
