package org.homeward.stepdown.aftercare;

import java.time.LocalDate;

/**
 * Something that may warn of the end of a life with a family. It asks people to look; it says
 * nothing of how likely an end is.
 *
 * @param on the day it happened or was found
 * @param value what was recorded
 * @param sentence what it means, with its figures
 */
public record Warning(Kind kind, LocalDate on, String value, String sentence) {
    /** What warns. */
    public enum Kind {
        MISSING("Missing"),
        EXCLUSION("Excluded from school"),
        RESPITE("Respite asked for more than once"),
        SDQ("Emotional health"),
        CHECK_IN("Check-in"),
        SIGN("Something recorded");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
