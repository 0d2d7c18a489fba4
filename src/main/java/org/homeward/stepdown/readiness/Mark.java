package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.homeward.stepdown.Aspect;

/**
 * What one indicator says of one child, with the value it rests on.
 *
 * @param level empty when nobody has recorded what the indicator asks
 * @param weight points for full marks
 * @param value what is recorded, in words; what is not known, when unknown
 * @param asOf the day of the newest record behind it; empty when unknown or without a date
 * @param ageDays days from there to the day of the answer; empty where that is
 * @param trend against some weeks before in the same stay, as many as the policy says
 */
public record Mark(
        Aspect aspect,
        Optional<Level> level,
        int weight,
        String value,
        Optional<LocalDate> asOf,
        OptionalLong ageDays,
        Trend trend) {
    private static final Set<Aspect> NOT_JUDGED =
            Set.of(Aspect.CHILDS_WISH, Aspect.AGE, Aspect.TIME_IN_RESIDENCE);

    /** How far an indicator speaks for a move to a family. */
    public enum Level {
        NONE(0),
        HALF(0.5),
        FULL(1);

        private final double share;

        Level(double share) {
            this.share = share;
        }
    }

    public boolean isKnown() {
        return level.isPresent();
    }

    /** Points of {@link #weight}; empty when unknown. */
    public OptionalDouble findPoints() {
        return level.isPresent()
                ? OptionalDouble.of(level.get().share * weight)
                : OptionalDouble.empty();
    }

    /** Points that are still to be had: by a change, or by finding out. */
    public double missing() {
        return weight - findPoints().orElse(0);
    }

    /** The same mark as if nobody had recorded anything. */
    public Mark forgotten() {
        return new Mark(
                aspect,
                Optional.empty(),
                weight,
                value,
                Optional.empty(),
                OptionalLong.empty(),
                Trend.NOT_KNOWN);
    }

    /** The trend in a word; no wish of a child, no age and no time passed is better or worse. */
    public String trendWords() {
        boolean changed = trend == Trend.BETTER || trend == Trend.WORSE;
        return changed && !isJudged() ? "Changed" : trend.label();
    }

    /** Whether a change of the indicator can be called better or worse. */
    public boolean isJudged() {
        return !NOT_JUDGED.contains(aspect);
    }
}
