package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.position.CarePosition;

/**
 * One step comes on another day.
 *
 * @param step as it was seen
 * @param why kept with the day that was planned before
 */
public record AnotherStepDay(TransitionStep step, LocalDate to, String why)
        implements TransitionChange {
    @Override
    public String deed() {
        return "moved the day of a step";
    }

    @Override
    public List<Reason> reasonsAgainst(TransitionPlan plan, CarePosition position) {
        if (step.kind() == StepKind.MOVE) {
            return new AnotherMoveDay(to, why).reasonsAgainst(plan, position);
        }
        var against = new ArrayList<>(TransitionChange.unlessSeen(step, plan));
        against.addAll(Slips.reasonsAgainst(step.planned(), to, why, position));
        if (step.done().isPresent()) {
            against.add(Reason.of("DONE", "It has taken place."));
        }
        var later =
                new TransitionStep(
                        step.kind(),
                        step.what(),
                        to,
                        step.who(),
                        step.done(),
                        step.feedback(),
                        step.slips());
        against.addAll(StepRules.reasonsAgainst(List.of(later), plan.moveOn()));
        return against;
    }

    @Override
    public TransitionPlan appliedTo(TransitionPlan plan, Recorded recorded) {
        if (step.kind() == StepKind.MOVE) {
            return new AnotherMoveDay(to, why).appliedTo(plan, recorded);
        }
        return StepRules.with(
                plan,
                plan.steps().stream()
                        .map(s -> s.equals(step) ? Slips.slipped(s, to, why, recorded) : s)
                        .toList());
    }
}
