package org.homeward.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A world or a verdict written as text: a header and rows, with bars between the cells. */
public final class TextTable {

    private TextTable() {}

    /** One row; a column that is not there reads as empty. */
    public record Row(Map<String, String> cells) {

        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        public String get(String column, String otherwise) {
            var cell = get(column);
            return cell.isEmpty() ? otherwise : cell;
        }

        public int number(String column, int otherwise) {
            return Integer.parseInt(get(column, String.valueOf(otherwise)));
        }
    }

    public static List<Row> rows(String table) {
        var lines = table.lines().filter(line -> !line.isBlank()).toList();
        var header = cells(lines.get(0));
        var rows = new ArrayList<Row>();
        for (String line : lines.subList(1, lines.size())) {
            var cells = cells(line);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    }
}
