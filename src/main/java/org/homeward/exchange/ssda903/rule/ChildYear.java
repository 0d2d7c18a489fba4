package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.EpisodeRow;

/**
 * The episodes of a child in one return, as rules look at them.
 *
 * @param rows by first day, one of no days before a longer one
 * @param bornOn empty when the header does not tell
 * @param lastYear the same child in the return of the year before; empty when the child was not in
 *     it or that return was not read
 * @param lastYearRead the return of the year before was read
 */
record ChildYear(
        List<EpisodeRow> rows,
        Optional<LocalDate> bornOn,
        LocalDate yearEnd,
        Optional<ChildYear> lastYear,
        boolean lastYearRead) {
    static final Comparator<EpisodeRow> IN_ORDER =
            Comparator.comparing(EpisodeRow::decom)
                    .thenComparing(row -> row.dec().orElse(LocalDate.MAX));

    LocalDate yearStart() {
        return yearEnd.minusYears(1).plusDays(1);
    }

    EpisodeRow first() {
        return rows.get(0);
    }

    /** The last episode, if it had no end. */
    Optional<EpisodeRow> findOpen() {
        return Optional.of(rows.get(rows.size() - 1)).filter(row -> row.dec().isEmpty());
    }
}
