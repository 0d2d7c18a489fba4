package org.homeward.exchange.workbook;

import java.util.List;
import java.util.Map;

/**
 * A row that holds something.
 *
 * @param number as the spreadsheet numbers it, from 1
 * @param cells texts from the first column to the last that is not empty; dates are ISO
 * @param errors cells without a usable value, by column from 0, and what they hold instead
 */
public record WorkbookRow(
        int number, List<String> cells, Map<Integer, String> errors, boolean hidden) {
    public WorkbookRow {
        cells = List.copyOf(cells);
        errors = Map.copyOf(errors);
    }
}
