package org.homeward.shift.forecast;

import java.util.Set;
import org.homeward.domain.care.ExitReason;

/**
 * More or fewer children leaving care for some reasons in some months. Leaving at 18 is law and
 * stays as it is; so does every other way out. Changes that meet multiply.
 *
 * @param reasons {@link ExitReason#ADULTHOOD} means leaving for independence before the leaving age
 * @param factor 1 leaves exits as they are, 0 stops them
 */
public record ExitChange(Months months, Set<ExitReason> reasons, double factor) {
    /** Throws {@link IllegalArgumentException} for a factor below 0 or no reason at all. */
    public ExitChange {
        reasons = Set.copyOf(reasons);
        if (!(factor >= 0)) {
            throw new IllegalArgumentException("A factor is 0 or more.");
        }
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Name at least one reason for leaving.");
        }
    }
}
