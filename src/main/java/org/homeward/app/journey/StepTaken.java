package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.position.CarePosition;

/**
 * A step took place.
 *
 * @param step as it was seen
 * @param feedback what the child said of it, in the child's own words
 */
public record StepTaken(TransitionStep step, LocalDate on, String feedback)
        implements TransitionChange {
    @Override
    public String deed() {
        return "recorded a step of a transition";
    }

    @Override
    public List<Reason> reasonsAgainst(TransitionPlan plan, CarePosition position) {
        var against = new ArrayList<>(TransitionChange.unlessSeen(step, plan));
        if (on.isAfter(position.asAt())) {
            against.add(
                    Reason.of(
                            "ON",
                            "%s has not come yet; a step is recorded once it has taken place."
                                    .formatted(Plain.day(on))));
        }
        if (step.done().isPresent()) {
            against.add(Reason.of("DONE", "It is recorded already."));
        }
        if (StepRules.asksChild(step.kind()) && feedback.isBlank()) {
            against.add(
                    Reason.of(
                            "FEEDBACK",
                            "Write what the child said of it, or that the child said nothing."));
        }
        if (step.kind() == StepKind.MOVE) {
            againstMove(plan, position, against);
        }
        return against;
    }

    private void againstMove(TransitionPlan plan, CarePosition position, List<Reason> against) {
        if (!PlanTransition.isSafe(plan.safety())) {
            against.add(
                    Reason.of(
                            "SAFETY",
                            "Name the fall-back and the person to ring before the move."));
        }
        boolean livesThere =
                position.findPlacementOn(plan.child(), on)
                        .flatMap(placement -> placement.where().findHousehold())
                        .filter(home -> plan.household().map(home::equals).orElse(true))
                        .isPresent();
        if (!livesThere) {
            against.add(
                    Reason.of(
                            "PLACEMENT",
                            "No placement with the family is recorded for that day. A child moves"
                                    + " by a decision on the request."));
        }
    }

    @Override
    public TransitionPlan appliedTo(TransitionPlan plan, Recorded recorded) {
        return StepRules.with(
                plan, plan.steps().stream().map(s -> s.equals(step) ? taken() : s).toList());
    }

    private TransitionStep taken() {
        return new TransitionStep(
                step.kind(),
                step.what(),
                step.planned(),
                step.who(),
                Optional.of(on),
                feedback.strip(),
                step.slips());
    }
}
