package org.homeward.app.out;

import java.util.List;

/**
 * A tidy table: a row a thing, a column a property.
 *
 * @param name short enough for a file and the tab of a spreadsheet
 * @param about what a row is, in one sentence
 * @param rows every row has as many cells as there are columns; an empty cell is unknown
 */
public record OutTable(
        String name, String about, List<OutColumn> columns, List<List<String>> rows) {
    private static final int LONGEST_NAME = 31;

    /** Throws {@link IllegalArgumentException} for a row of another width or too long a name. */
    public OutTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (name.length() > LONGEST_NAME || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(
                    "The table %s has a row that is not %d cells wide, or too long a name."
                            .formatted(name, width));
        }
    }

    public List<String> headings() {
        return columns.stream().map(OutColumn::name).toList();
    }
}
