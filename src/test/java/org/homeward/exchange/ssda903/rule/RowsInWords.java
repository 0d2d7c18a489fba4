package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.TableRow;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;

/**
 * Returns told in one line, rows parted by semicolons. {@code y2019} begins the return that ends
 * then (2018 where none is named); {@code e 01/05/2017-01/09/2017 PLACE=K2} is an episode, open
 * where the second day is missing; {@code header SEX=2} and the like are rows of other tables. What
 * is not said is ordinary; an underscore is a blank.
 */
final class RowsInWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> EPISODE =
            Map.of(
                    "RNE", "S",
                    "LS", "C2",
                    "CIN", "N1",
                    "PLACE", "U4",
                    "PLACE_PROVIDER", "PR1",
                    "HOME_POST", "NR1 3AA",
                    "PL_POST", "NR2 4BB",
                    "URN", "1234567");
    private static final Map<String, String> HEADER =
            Map.of("SEX", "1", "DOB", "01/05/2008", "ETHNIC", "WBRI", "UPN", "A123456789012");

    private RowsInWords() {}

    static List<ReturnRows> read(String line) {
        Map<LocalDate, List<EpisodeRow>> episodes = new TreeMap<>();
        Map<LocalDate, List<TableRow>> others = new TreeMap<>();
        LocalDate year = LocalDate.of(2018, 3, 31);
        for (String row : line.split(" ; ", -1)) {
            String[] words = row.strip().split("\\s+");
            if (words[0].startsWith("y2")) {
                year = LocalDate.of(Integer.parseInt(words[0].substring(1)), 3, 31);
                continue;
            }
            List<EpisodeRow> ofYear = episodes.computeIfAbsent(year, y -> new ArrayList<>());
            List<TableRow> otherRows = others.computeIfAbsent(year, y -> new ArrayList<>());
            RowSource source = new RowSource("told", ofYear.size() + otherRows.size() + 1);
            if (words[0].equals("e")) {
                ofYear.add(episode(words, source));
            } else {
                otherRows.add(other(words, source));
            }
        }
        List<ReturnRows> returns = new ArrayList<>();
        episodes.forEach(
                (end, rows) -> returns.add(new ReturnRows(end, "", rows, others.get(end))));
        return returns;
    }

    private static EpisodeRow episode(String[] words, RowSource source) {
        Map<String, String> cells = cells(words, 2, EPISODE);
        String[] span = words[1].split("-", -1);
        boolean open = span[1].isEmpty();
        return new EpisodeRow(
                ChildId.of(cells.getOrDefault("CHILD", "C1")),
                LocalDate.parse(span[0], DAY),
                open ? Optional.empty() : Optional.of(LocalDate.parse(span[1], DAY)),
                new EpisodeRow.Codes(
                        cells.get("RNE"),
                        cells.get("LS"),
                        cells.get("CIN"),
                        cells.get("PLACE"),
                        cells.get("PLACE_PROVIDER"),
                        cells.getOrDefault("REC", open ? "" : "E4A"),
                        cells.getOrDefault("REASON_PLACE_CHANGE", ""),
                        cells.get("URN")),
                cells.get("HOME_POST"),
                cells.get("PL_POST"),
                source);
    }

    private static TableRow other(String[] words, RowSource source) {
        Table table = Table.find(words[0]).orElseThrow();
        Map<String, String> told = cells(words, 1, table == Table.HEADER ? HEADER : Map.of());
        List<String> cells = new ArrayList<>();
        for (Column column : table.columns()) {
            cells.add(told.getOrDefault(column.name(), column == Column.CHILD ? "C1" : ""));
        }
        return new TableRow(table.label(), ChildId.of(cells.get(0)), cells, source);
    }

    private static Map<String, String> cells(
            String[] words, int from, Map<String, String> ordinary) {
        Map<String, String> cells = new HashMap<>(ordinary);
        for (int i = from; i < words.length; i++) {
            String[] parts = words[i].split("=", 2);
            cells.put(parts[0], parts[1].replace('_', ' '));
        }
        return cells;
    }
}
