package org.homeward.app.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.position.CarePosition;

/**
 * Who the family is, what holds when it does not go well, and whom the child may ring.
 *
 * @param household empty until one is chosen
 */
public record NamesGiven(Optional<HouseholdId> household, TransitionPlan.Safety safety)
        implements TransitionChange {
    @Override
    public String deed() {
        return "named the family or the fall-back of a transition";
    }

    @Override
    public List<Reason> reasonsAgainst(TransitionPlan plan, CarePosition position) {
        var against = new ArrayList<Reason>();
        household
                .filter(id -> position.supply().findHousehold(id).isEmpty())
                .ifPresent(
                        id ->
                                against.add(
                                        Reason.of(
                                                "HOUSEHOLD",
                                                "There is no household %s.".formatted(id))));
        if (PlanTransition.isSafe(plan.safety()) && !PlanTransition.isSafe(safety)) {
            against.add(
                    Reason.of(
                            "SAFETY",
                            "The fall-back and the person to ring can be changed, not taken"
                                    + " away."));
        }
        return against;
    }

    @Override
    public TransitionPlan appliedTo(TransitionPlan plan, Recorded recorded) {
        return new TransitionPlan(
                plan.review(),
                plan.child(),
                household,
                plan.moveOn(),
                plan.slips(),
                plan.steps(),
                new TransitionPlan.Safety(safety.fallBack().strip(), safety.toRing().strip()),
                plan.recorded());
    }
}
