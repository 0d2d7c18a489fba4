package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.List;

/**
 * The rows of one statutory return.
 *
 * @param yearEnd 31 March that ends the collection year
 * @param label folder or file label it was found under; empty when there was none
 * @param rows of the episode table
 * @param others rows of every other table
 */
public record ReturnRows(
        LocalDate yearEnd, String label, List<EpisodeRow> rows, List<TableRow> others) {
    public ReturnRows {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /** A return of episodes alone. */
    public ReturnRows(LocalDate yearEnd, String label, List<EpisodeRow> rows) {
        this(yearEnd, label, rows, List.of());
    }
}
