package org.homeward.matching.workbook;

import java.util.List;

/**
 * What is given in an example: households, children, requests and so on, one a row.
 *
 * @param name such as {@code households}
 * @param rows the names of the columns first
 */
public record WorkbookTable(String name, List<List<String>> rows) {
    public WorkbookTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The rows with bars between the cells. */
    public String text() {
        return String.join("\n", rows.stream().map(row -> String.join(" | ", row)).toList());
    }
}
