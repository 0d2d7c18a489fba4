package org.homeward.ui.scenarios;

import java.util.List;

/**
 * One measure of a comparison.
 *
 * @param cells the base first
 */
public record ComparisonRow(String measure, List<String> cells) {
    public ComparisonRow {
        cells = List.copyOf(cells);
    }
}
