package org.homeward.app.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.Slipped;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.position.CarePosition;

/**
 * The move comes on another day. What is planned for after the move goes with it; introductions
 * stay where they are, and the move cannot come before the last of them.
 *
 * @param why kept with the day that was planned before
 */
public record AnotherMoveDay(LocalDate to, String why) implements TransitionChange {
    @Override
    public String deed() {
        return "moved the day of a move";
    }

    @Override
    public List<Reason> reasonsAgainst(TransitionPlan plan, CarePosition position) {
        var against = new ArrayList<>(Slips.reasonsAgainst(plan.moveOn(), to, why, position));
        if (plan.steps().stream().anyMatch(s -> s.kind() == StepKind.MOVE && isDone(s))) {
            against.add(Reason.of("DONE", "The child has moved."));
        }
        var introductions = plan.steps().stream().filter(step -> !goesAlong(step)).toList();
        against.addAll(StepRules.reasonsAgainst(introductions, to));
        return against;
    }

    @Override
    public TransitionPlan appliedTo(TransitionPlan plan, Recorded recorded) {
        long days = ChronoUnit.DAYS.between(plan.moveOn(), to);
        var slips = new ArrayList<>(plan.slips());
        slips.add(new Slipped(plan.moveOn(), to, why.strip(), recorded));
        var steps =
                plan.steps().stream()
                        .map(
                                step ->
                                        goesAlong(step)
                                                ? Slips.slipped(
                                                        step,
                                                        step.planned().plusDays(days),
                                                        why,
                                                        recorded)
                                                : step)
                        .toList();
        return new TransitionPlan(
                plan.review(),
                plan.child(),
                plan.household(),
                to,
                slips,
                StepRules.sorted(steps),
                plan.safety(),
                plan.recorded());
    }

    private static boolean goesAlong(TransitionStep step) {
        return !isDone(step)
                && (step.kind() == StepKind.MOVE || step.kind() == StepKind.KEY_WORKER_STAYS);
    }

    private static boolean isDone(TransitionStep step) {
        return step.done().isPresent();
    }
}
