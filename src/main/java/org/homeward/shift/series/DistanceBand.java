package org.homeward.shift.series;

import java.util.OptionalDouble;

/**
 * Distance between home and placement as the Department for Education's tables band it: up to and
 * over 20 miles. What is not known stands apart and is never 0.
 */
public enum DistanceBand {
    WITHIN("20 miles or less"),
    OVER("More than 20 miles"),
    UNKNOWN("Distance not known");

    /** Miles, inclusive, that count as near. */
    public static final double FAR = 20;

    private final String label;

    DistanceBand(String label) {
        this.label = label;
    }

    public static DistanceBand of(OptionalDouble miles) {
        if (miles.isEmpty()) {
            return UNKNOWN;
        }
        return miles.getAsDouble() <= FAR ? WITHIN : OVER;
    }

    public String label() {
        return label;
    }
}
