package org.homeward.domain.common;

import java.time.LocalDate;

/**
 * Who recorded or decided something, and on which day.
 *
 * @param by the person as they sign
 */
public record Recorded(String by, LocalDate on) {
    /** Throws {@link IllegalArgumentException} without a name: nothing is recorded by nobody. */
    public Recorded {
        by = by.strip();
        if (by.isEmpty()) {
            throw new IllegalArgumentException("A record needs the name of who made it.");
        }
    }
}
