package org.homeward.chart;

import java.util.List;

/**
 * The numbers behind a chart: what a screen reader reads and a spreadsheet opens. Days are ISO,
 * numbers without separators, unknown is empty.
 */
public record FigureTable(List<String> columns, List<List<String>> rows) {
    /** Throws {@link IllegalArgumentException} when a row has more or fewer cells than columns. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has %d cells under %d columns."
                                .formatted(row.size(), columns.size()));
            }
        }
    }
}
