package org.homeward.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.homeward.app.out.OutColumn;
import org.homeward.app.report.ReportTable;
import org.homeward.domain.common.Plain;

/** A table of the report as a page shows it: words for headings, separators in numbers. */
final class PageTable {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final double DAYS = 1.3;
    private static final double WORDS = 2.4;
    private static final double LONG_WORDS = 7;

    private PageTable() {}

    static Block of(ReportTable table) {
        List<OutColumn> columns = table.out().columns();
        List<List<String>> rows =
                table.listPrinted().stream().map(row -> row(row, columns)).toList();
        return new Block.Grid(
                columns.stream().map(column -> heading(column.name())).toList(),
                rows,
                widths(columns, rows),
                TextStyle.TINY);
    }

    /** Paths as a square: from the left to the top. */
    static Block crossed(ReportTable table) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        TreeSet<String> to = new TreeSet<>();
        for (List<String> row : table.out().rows()) {
            cells.computeIfAbsent(row.get(0), from -> new LinkedHashMap<>())
                    .put(row.get(1), row.get(2));
            to.add(row.get(1));
        }
        List<String> header = new ArrayList<>(List.of("From \\ to"));
        header.addAll(to);
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> from : cells.entrySet()) {
            List<String> row = new ArrayList<>(List.of(from.getKey()));
            to.forEach(each -> row.add(from.getValue().getOrDefault(each, "")));
            rows.add(row);
        }
        double share = 1.0 / header.size();
        return new Block.Grid(
                header, rows, header.stream().map(each -> share).toList(), TextStyle.TINY);
    }

    static String heading(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.UK).replace("percent", "%");
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static List<String> row(List<String> row, List<OutColumn> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean number =
                    columns.get(i).kind() == OutColumn.Kind.NUMBER
                            && WHOLE.matcher(row.get(i)).matches();
            cells.add(number ? Plain.number(Long.parseLong(row.get(i))) : row.get(i));
        }
        return cells;
    }

    private static List<Double> widths(List<OutColumn> columns, List<List<String>> rows) {
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            int longest = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
            OutColumn.Kind kind = columns.get(i).kind();
            weights.add(
                    kind != OutColumn.Kind.TEXT || longest < 10
                            ? kind == OutColumn.Kind.DATE ? DAYS : 1.0
                            : longest < 45 ? WORDS : LONG_WORDS);
        }
        double all = weights.stream().mapToDouble(w -> w).sum();
        return weights.stream().map(w -> w / all).toList();
    }
}
