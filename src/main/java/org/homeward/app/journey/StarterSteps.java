package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionStep;

/**
 * A first proposal of the steps of a careful move, counted back from the day of the move. It is
 * there to be changed: the child's pace decides.
 */
public final class StarterSteps {
    private StarterSteps() {}

    /** In order of their days; none before the day they are proposed on, and none is done. */
    public static List<TransitionStep> before(LocalDate moveOn, LocalDate asAt) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind != StepKind.OTHER)
                .map(kind -> step(kind, later(moveOn.minusDays(daysBefore(kind)), asAt)))
                .sorted(Comparator.comparing(TransitionStep::planned))
                .toList();
    }

    private static TransitionStep step(StepKind kind, LocalDate day) {
        return new TransitionStep(kind, "", day, who(kind), Optional.empty(), "", List.of());
    }

    private static LocalDate later(LocalDate day, LocalDate asAt) {
        return day.isBefore(asAt) ? asAt : day;
    }

    /** Introductions of about six weeks; after the move where negative. */
    private static int daysBefore(StepKind kind) {
        return switch (kind) {
            case CHILD_TOLD -> 42;
            case CARER_INFORMATION -> 40;
            case CARER_VISITS_HOME -> 35;
            case CHILD_VISITS_FAMILY -> 28;
            case KEY_ADULTS_MEET -> 24;
            case THERAPIST_ADVISES -> 21;
            case OVERNIGHT -> 14;
            case WEEKEND -> 7;
            case BELONGINGS -> 2;
            case MOVE, OTHER -> 0;
            case KEY_WORKER_STAYS -> -7;
        };
    }

    private static String who(StepKind kind) {
        return switch (kind) {
            case CARER_INFORMATION, CARER_VISITS_HOME -> "Fostering social worker";
            case CHILD_VISITS_FAMILY, OVERNIGHT, WEEKEND, BELONGINGS, KEY_WORKER_STAYS ->
                    "Key worker";
            case THERAPIST_ADVISES -> "Therapist";
            case CHILD_TOLD, KEY_ADULTS_MEET, MOVE, OTHER -> "Social worker";
        };
    }
}
