package org.homeward.domain.review;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Recorded;

/**
 * What a children's home reports about a child over some weeks. A nought is a fact, an empty figure
 * is not known: a home that writes nothing down is not a quiet home.
 *
 * @param span the days it covers; at most {@value #LONGEST_DAYS} of them, so that it can be placed
 *     in time
 */
public record HomeReport(
        ChildId child,
        DateSpan span,
        Incidents incidents,
        Relations relations,
        Schooling schooling,
        String note,
        Recorded recorded) {
    /** Longer than any calendar month. */
    public static final int LONGEST_DAYS = 35;

    /** Throws {@link IllegalArgumentException} for no days, an open end or too many days. */
    public HomeReport {
        if (span.isOpen() || span.isEmpty() || span.daysTo(span.until()) > LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "A report covers 1 to %d days, not %s to %s."
                            .formatted(LONGEST_DAYS, span.start(), span.until()));
        }
    }
}
