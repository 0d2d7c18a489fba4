package org.homeward.domain.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;

/**
 * What a household said about taking children over a span of days, and when it was last confirmed.
 * Approved is not available: about a quarter of approved places are neither filled nor usable.
 */
public record Availability(
        HouseholdId household,
        DateSpan span,
        State state,
        String reason,
        Optional<LocalDate> confirmedOn) {
    /** What was said. */
    public enum State {
        AVAILABLE,
        ON_HOLD,
        NOT_AVAILABLE
    }
}
