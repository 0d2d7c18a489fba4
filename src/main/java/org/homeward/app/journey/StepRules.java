package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;

/** What holds for the steps of any plan: their order around the move, and whose words are asked. */
public final class StepRules {
    private static final Set<StepKind> WITHOUT_CHILD =
            EnumSet.of(StepKind.KEY_ADULTS_MEET, StepKind.THERAPIST_ADVISES, StepKind.OTHER);

    private StepRules() {}

    /** The child takes part, so what the child says of it afterwards is asked for. */
    public static boolean asksChild(StepKind kind) {
        return !WITHOUT_CHILD.contains(kind);
    }

    /** Steps as the child goes them, the move on the day planned for it. */
    static TransitionPlan with(TransitionPlan plan, List<TransitionStep> steps) {
        return new TransitionPlan(
                plan.review(),
                plan.child(),
                plan.household(),
                plan.moveOn(),
                plan.slips(),
                sorted(steps),
                plan.safety(),
                plan.recorded());
    }

    static List<TransitionStep> sorted(List<TransitionStep> steps) {
        return steps.stream()
                .sorted(
                        Comparator.comparing(TransitionStep::planned)
                                .thenComparing(TransitionStep::kind))
                .toList();
    }

    /** Every step that stands on the wrong side of the move. */
    static List<Reason> reasonsAgainst(List<TransitionStep> steps, LocalDate moveOn) {
        var against = new ArrayList<Reason>();
        for (TransitionStep step : steps) {
            if (step.done().isEmpty() && isIntroduction(step.kind())) {
                addIf(step.planned().isAfter(moveOn), step, "after", moveOn, against);
            }
            if (step.done().isEmpty() && step.kind() == StepKind.KEY_WORKER_STAYS) {
                addIf(step.planned().isBefore(moveOn), step, "before", moveOn, against);
            }
        }
        return against;
    }

    private static boolean isIntroduction(StepKind kind) {
        return kind.compareTo(StepKind.MOVE) < 0;
    }

    private static void addIf(
            boolean wrong, TransitionStep step, String side, LocalDate day, List<Reason> against) {
        if (wrong) {
            against.add(
                    Reason.of(
                            "ORDER",
                            "“%s” is planned for %s, %s the move on %s."
                                    .formatted(
                                            step.kind().label(),
                                            Plain.day(step.planned()),
                                            side,
                                            Plain.day(day))));
        }
    }
}
