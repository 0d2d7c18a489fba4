package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.List;

/**
 * The episode rows of one statutory return.
 *
 * @param yearEnd 31 March that ends the collection year
 * @param label folder or file label it was found under; empty when there was none
 */
public record ReturnRows(LocalDate yearEnd, String label, List<EpisodeRow> rows) {
    public ReturnRows {
        rows = List.copyOf(rows);
    }
}
