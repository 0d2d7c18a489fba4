package org.homeward.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.TableRow;

/** Works out how to take an import back, and does it. */
final class Undoing {

    /** What an import leaves that does not go with it. */
    private static final Set<Table<?>> STAYS =
            Set.of(IssueTable.TABLE, ImportTable.TABLE, UndoTable.TABLE);

    private Undoing() {}

    static Undo of(int importNo, Ledger before, Ledger after, List<Undo.YearUndo> years) {
        var gone = new TreeMap<String, List<List<String>>>();
        var come = new TreeMap<String, Map<String, String>>();
        for (Table<?> table : Ledger.TABLES) {
            if (!STAYS.contains(table) && !before.sharesWith(after, table)) {
                compare(table, before, after, gone, come);
            }
        }
        return new Undo(importNo, gone, come, years);
    }

    private static <T> void compare(
            Table<T> table,
            Ledger before,
            Ledger after,
            Map<String, List<List<String>>> gone,
            Map<String, Map<String, String>> come) {
        NavigableMap<String, T> old = before.shelf(table);
        NavigableMap<String, T> now = after.shelf(table);
        var went = new ArrayList<List<String>>();
        old.forEach(
                (key, fact) -> {
                    if (!fact.equals(now.get(key))) {
                        went.add(RowText.write(table.cells(fact)));
                    }
                });
        var came = new TreeMap<String, String>();
        now.forEach(
                (key, fact) -> {
                    if (!fact.equals(old.get(key))) {
                        came.put(key, mark(table, fact));
                    }
                });
        gone.put(table.name(), went);
        come.put(table.name(), came);
    }

    /** A return as it was before, and how it looks now. */
    static Undo.YearUndo year(LocalDate yearEnd, Optional<ReturnRows> before, ReturnRows now) {
        return new Undo.YearUndo(
                yearEnd.toString(), before.map(Undoing::rows).orElseGet(Map::of), mark(now));
    }

    static String mark(ReturnRows rows) {
        var all = new ArrayList<List<String>>();
        rows(rows).values().forEach(all::addAll);
        return RowText.mark(all);
    }

    /** The return that an undo has kept. */
    static Optional<ReturnRows> before(Undo.YearUndo year) {
        if (year.before().isEmpty()) {
            return Optional.empty();
        }
        ReturnTable.Header header = facts(ReturnTable.HEADERS, year.before()).get(0);
        List<EpisodeRow> episodes =
                facts(ReturnTable.LINES, year.before()).stream()
                        .map(ReturnTable.Line::row)
                        .toList();
        List<TableRow> others =
                facts(OtherRowTable.TABLE, year.before()).stream()
                        .map(OtherRowTable.Line::row)
                        .toList();
        return Optional.of(new ReturnRows(header.yearEnd(), header.label(), episodes, others));
    }

    private static <T> List<T> facts(Table<T> table, Map<String, List<List<String>>> rows) {
        return rows.getOrDefault(table.name(), List.of()).stream()
                .map(row -> RowText.read(table, row))
                .toList();
    }

    private static Map<String, List<List<String>>> rows(ReturnRows rows) {
        var all = new LinkedHashMap<String, List<List<String>>>();
        all.put(
                ReturnTable.HEADERS.name(),
                texts(ReturnTable.HEADERS, List.of(ReturnTable.header(rows))));
        all.put(ReturnTable.LINES.name(), texts(ReturnTable.LINES, ReturnTable.lines(rows)));
        all.put(OtherRowTable.TABLE.name(), texts(OtherRowTable.TABLE, OtherRowTable.lines(rows)));
        return all;
    }

    private static <T> List<List<String>> texts(Table<T> table, List<T> facts) {
        return facts.stream().map(fact -> RowText.write(table.cells(fact))).toList();
    }

    /** Records that are no longer as the import left them, as table and key. */
    static Set<String> changedSince(
            Undo undo, Ledger now, Function<LocalDate, Optional<ReturnRows>> returns) {
        var changed = new TreeSet<String>();
        for (Table<?> table : Ledger.TABLES) {
            changedSince(table, undo, now, changed);
        }
        for (Undo.YearUndo year : undo.years()) {
            Optional<ReturnRows> rows = returns.apply(LocalDate.parse(year.yearEnd()));
            if (rows.map(Undoing::mark).filter(year.markAfter()::equals).isEmpty()) {
                changed.add("return " + year.yearEnd());
            }
        }
        return changed;
    }

    private static <T> void changedSince(
            Table<T> table, Undo undo, Ledger now, Set<String> changed) {
        NavigableMap<String, T> shelf = now.shelf(table);
        Map<String, String> come = undo.come().getOrDefault(table.name(), Map.of());
        come.forEach(
                (key, mark) -> {
                    T fact = shelf.get(key);
                    if (fact == null || !mark(table, fact).equals(mark)) {
                        changed.add(spoken(table, key));
                    }
                });
        for (List<String> row : undo.gone().getOrDefault(table.name(), List.of())) {
            String key = table.key(RowText.read(table, row));
            if (!come.containsKey(key) && shelf.containsKey(key)) {
                changed.add(spoken(table, key));
            }
        }
    }

    static void takeBack(Undo undo, Ledger ledger) {
        for (Table<?> table : Ledger.TABLES) {
            takeBack(table, undo, ledger);
        }
    }

    private static <T> void takeBack(Table<T> table, Undo undo, Ledger ledger) {
        ledger.remove(table, undo.come().getOrDefault(table.name(), Map.of()).keySet());
        ledger.put(table, facts(table, undo.gone()));
    }

    private static <T> String mark(Table<T> table, T fact) {
        return RowText.mark(List.of(RowText.write(table.cells(fact))));
    }

    private static String spoken(Table<?> table, String key) {
        return table.name().replace('_', ' ') + " " + key.replace(Table.PART, " ");
    }
}
