package org.homeward.domain.money;

import java.time.LocalDate;
import org.homeward.domain.common.Recorded;

/**
 * A target line that somebody named: straight from a baseline to a goal.
 *
 * @param name such as {@code Council plan of February 2018}
 * @param baseline where the line begins
 * @param goal where it ends, after the baseline
 * @param source the paper that sets it, or why it is tried
 * @param withdrawn no longer shown; kept since papers may name it
 */
public record NamedTarget(
        String id,
        String name,
        TargetMeasure measure,
        Mark baseline,
        Mark goal,
        String source,
        boolean withdrawn,
        Recorded recorded) {

    /** Throws {@link IllegalArgumentException} without a name, or when the goal is not later. */
    public NamedTarget {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A target needs a name.");
        }
        if (!goal.on().isAfter(baseline.on())) {
            throw new IllegalArgumentException(
                    "The goal (%s) must be after the baseline (%s)."
                            .formatted(goal.on(), baseline.on()));
        }
    }

    /**
     * A number on a day.
     *
     * @param children 0 or more
     */
    public record Mark(LocalDate on, int children) {
        /** Throws {@link IllegalArgumentException} for a negative number. */
        public Mark {
            if (children < 0) {
                throw new IllegalArgumentException("A number of children is 0 or more.");
            }
        }
    }
}
