package org.homeward.stepdown.screening;

import java.time.LocalDate;
import java.util.Comparator;

/** What a step-down list can be ordered by. */
public enum StepDownOrder {
    /** The highest band first, inside it the most points. */
    READINESS,
    /** The longest in residence first. */
    DAYS_IN_RESIDENCE,
    /** Never reviewed first, then the earliest next review. */
    REVIEW_DATE,
    /** Flagged longest first; without a date last. */
    FLAGGED_SINCE;

    Comparator<StepDownFlag> comparator() {
        Comparator<StepDownFlag> longest =
                Comparator.comparingLong((StepDownFlag f) -> f.stay().days()).reversed();
        Comparator<StepDownFlag> ties = longest.thenComparing(StepDownFlag::child);
        return switch (this) {
            case READINESS ->
                    Comparator.comparing((StepDownFlag f) -> f.readiness().band())
                            .thenComparingDouble(f -> f.readiness().points())
                            .reversed()
                            .thenComparing(ties);
            case DAYS_IN_RESIDENCE -> ties;
            case REVIEW_DATE ->
                    Comparator.comparing(
                                    (StepDownFlag f) -> f.findNextReview().orElse(LocalDate.MIN))
                            .thenComparing(ties);
            case FLAGGED_SINCE ->
                    Comparator.comparing((StepDownFlag f) -> f.findSince().orElse(LocalDate.MAX))
                            .thenComparing(ties);
        };
    }
}
