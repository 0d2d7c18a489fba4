package org.homeward.shift.forecast;

import java.util.Set;
import org.homeward.domain.common.AgeBand;

/**
 * More or fewer children coming into care in some months. Nothing but entries is touched; changes
 * that meet multiply.
 *
 * @param ages empty for every age
 * @param factor 1 leaves entries as they are, 0 stops them
 */
public record EntryChange(Months months, Who who, Set<AgeBand> ages, double factor) {
    /** Throws {@link IllegalArgumentException} for a factor below 0. */
    public EntryChange {
        ages = Set.copyOf(ages);
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("A factor is 0 or more.");
        }
    }

    boolean touches(boolean unaccompanied, AgeBand band) {
        return who.includes(unaccompanied) && (ages.isEmpty() || ages.contains(band));
    }
}
