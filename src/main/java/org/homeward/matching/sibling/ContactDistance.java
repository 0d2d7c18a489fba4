package org.homeward.matching.sibling;

import java.util.Locale;
import java.util.OptionalDouble;
import org.homeward.domain.common.HouseholdId;

/**
 * How far two homes are from each other in which brothers and sisters would live.
 *
 * @param miles straight line; empty when where a home lies is not known, which is not 0
 */
public record ContactDistance(HouseholdId one, HouseholdId other, OptionalDouble miles) {

    /** Such as {@code 4.2 miles between H1 and H7, straight line}. */
    public String sentence() {
        return miles.isEmpty()
                ? "The distance between %s and %s is not known".formatted(one, other)
                : String.format(
                        Locale.ROOT,
                        "%.1f miles between %s and %s, straight line",
                        miles.getAsDouble(),
                        one,
                        other);
    }
}
