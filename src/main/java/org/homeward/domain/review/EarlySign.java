package org.homeward.domain.review;

import java.time.LocalDate;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;

/** Something that happened after a move and may warn of its end. */
public record EarlySign(
        PlacementId placement, Kind kind, LocalDate on, String note, Recorded recorded) {
    /** What happened. */
    public enum Kind {
        MISSING("Missing"),
        EXCLUSION("Excluded from school"),
        RESPITE_ASKED("The carer asks for respite"),
        CHILD_UNHAPPY("The child is unhappy there"),
        CARER_STRAINED("The carer is under strain"),
        ALLEGATION("An allegation"),
        OTHER("Something else");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
