package org.homeward.domain.search;

import java.time.LocalDate;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;

/**
 * Places in a household that are kept for a request while people decide: they count as taken for
 * every other request.
 *
 * @param places 1 and up
 */
public record Hold(
        String id,
        RequestId request,
        HouseholdId household,
        int places,
        DateSpan span,
        String reason,
        Recorded recorded) {
    /** Throws {@link IllegalArgumentException} when no place is held. */
    public Hold {
        if (places < 1) {
            throw new IllegalArgumentException("A hold keeps at least one place.");
        }
    }

    /** The same hold given back on a day, or before it began when the day lies before. */
    public Hold endedOn(LocalDate day) {
        LocalDate end = day.isBefore(span.start()) ? span.start() : day;
        DateSpan shorter = span.until().isAfter(end) ? span.endedOn(end) : span;
        return new Hold(id, request, household, places, shorter, reason, recorded);
    }
}
