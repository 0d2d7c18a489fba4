package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an episode comes from.
 *
 * @param returnYearEnd the return; empty for a placement recorded here
 * @param line line or row in its file, from 1; 0 for a placement recorded here
 */
public record Origin(Optional<LocalDate> returnYearEnd, int line) {
    /** Recorded by a person in this program. */
    public static final Origin HERE = new Origin(Optional.empty(), 0);

    public boolean isHere() {
        return returnYearEnd.isEmpty();
    }
}
