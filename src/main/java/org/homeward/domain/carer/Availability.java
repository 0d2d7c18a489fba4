package org.homeward.domain.carer;

import java.time.LocalDate;
import java.util.List;
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
    /** Of several statements the one that holds on a day: the one that began last. */
    public static Optional<Availability> findOn(LocalDate day, List<Availability> stated) {
        Optional<Availability> last = Optional.empty();
        for (Availability said : stated) {
            if (said.span.contains(day)
                    && (last.isEmpty() || !said.span.start().isBefore(last.get().span.start()))) {
                last = Optional.of(said);
            }
        }
        return last;
    }

    /** What was said. */
    public enum State {
        AVAILABLE,
        ON_HOLD,
        NOT_AVAILABLE
    }
}
