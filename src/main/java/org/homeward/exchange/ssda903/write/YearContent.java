package org.homeward.exchange.ssda903.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.TableRow;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.Table;
import org.homeward.position.CareBook;

/**
 * What stands in the return of one year: episodes as they were read, and of every other table the
 * rows as they were read. Where a return holds no other rows, they are told from what is known of
 * its children.
 *
 * @param cells of each other table in the order of its columns
 */
record YearContent(
        LocalDate yearEnd, List<EpisodeRow> episodes, Map<Table, List<List<String>>> cells) {

    static List<YearContent> of(List<ReturnRows> returns, CareBook book) {
        List<ReturnRows> oldestFirst = MovesHere.in(returns, book);
        boolean kept = oldestFirst.stream().anyMatch(one -> !one.others().isEmpty());
        List<YearContent> years = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            ReturnRows one = oldestFirst.get(i);
            boolean last = i + 1 == oldestFirst.size();
            Map<Table, List<List<String>>> cells = kept(one);
            if (!kept) {
                LocalDate from = i == 0 ? LocalDate.MIN : oldestFirst.get(i - 1).yearEnd();
                LocalDate to = last ? LocalDate.MAX : one.yearEnd();
                cells = new KnownTables(book, one, from, to, last ? oldestFirst : List.of()).tell();
            } else if (last) {
                addUntold(cells, oldestFirst, one.yearEnd(), book);
            }
            years.add(new YearContent(one.yearEnd(), one.rows(), cells));
        }
        return years;
    }

    /** The year the return ends in, which names its folder. */
    String name() {
        return String.valueOf(yearEnd.getYear());
    }

    List<List<String>> listCells(Table table) {
        return cells.getOrDefault(table, List.of());
    }

    private static Map<Table, List<List<String>>> kept(ReturnRows one) {
        Map<Table, List<List<String>>> cells = new EnumMap<>(Table.class);
        for (TableRow row : one.others()) {
            Table table = Table.find(row.table()).orElseThrow();
            cells.computeIfAbsent(table, t -> new ArrayList<>()).add(whole(row, table));
        }
        return cells;
    }

    /** A row from before the table had its last columns. */
    private static List<String> whole(TableRow row, Table table) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < table.columns().size()) {
            cells.add("");
        }
        return cells;
    }

    /** Children whom no header names go into the newest, as far as they are known. */
    private static void addUntold(
            Map<Table, List<List<String>>> cells,
            List<ReturnRows> returns,
            LocalDate yearEnd,
            CareBook book) {
        Set<ChildId> told = new HashSet<>();
        for (ReturnRows one : returns) {
            one.others().stream()
                    .filter(row -> row.table().equals(Table.HEADER.label()))
                    .forEach(row -> told.add(row.child()));
        }
        KnownTables.known(book)
                .filter(child -> !told.contains(child.id()))
                .forEach(
                        child ->
                                cells.computeIfAbsent(Table.HEADER, t -> new ArrayList<>())
                                        .add(KnownTables.header(child, yearEnd)));
    }
}
