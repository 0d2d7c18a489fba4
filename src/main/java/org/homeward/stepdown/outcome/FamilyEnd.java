package org.homeward.stepdown.outcome;

import java.time.LocalDate;

/**
 * How a child's life with a family ended.
 *
 * @param on first day on which the child no longer lived there
 * @param because one sentence
 */
public record FamilyEnd(LocalDate on, Kind kind, String because) {
    /** What an end counts as. */
    public enum Kind {
        /** Home, kin, adoption, adult life, or another family as the plan had it. */
        PLANNED("To plan"),
        /** Otherwise than planned. */
        UNPLANNED("Not to plan"),
        /** Back to a children's home or a secure unit, whatever the plan said. */
        RETURNED("Back in residential care"),
        /** Nobody said; it is counted with the ends that were not to plan. */
        NOT_SAID("Not said");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** It counts as an end of the placement and not as a child who moved on. */
    public boolean isBreakdown() {
        return kind != Kind.PLANNED;
    }
}
