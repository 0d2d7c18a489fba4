package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of one statutory return.
 *
 * @param yearEnd 31 March that ends the collection year
 * @param label folder or file label it was found under; empty when there was none
 * @param rows of the episode table
 * @param others rows of every other table
 */
public record ReturnRows(
        LocalDate yearEnd, String label, List<EpisodeRow> rows, List<TableRow> others) {
    public ReturnRows {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /** A return of episodes alone. */
    public ReturnRows(LocalDate yearEnd, String label, List<EpisodeRow> rows) {
        this(yearEnd, label, rows, List.of());
    }

    /**
     * This return laid over an earlier reading of the same year: a table that was read now takes
     * the place of that table, others stay.
     */
    public ReturnRows over(ReturnRows before) {
        Set<String> read = new HashSet<>();
        others.forEach(row -> read.add(row.table()));
        List<TableRow> all = new ArrayList<>(others);
        before.others.stream().filter(row -> !read.contains(row.table())).forEach(all::add);
        return new ReturnRows(yearEnd, label, rows.isEmpty() ? before.rows : rows, all);
    }

    /** The same rows of the same year, wherever they stood in their files. */
    public boolean tellsTheSameAs(ReturnRows other) {
        return yearEnd.equals(other.yearEnd)
                && rows.size() == other.rows.size()
                && others.size() == other.others.size()
                && withoutSources(rows).equals(withoutSources(other.rows))
                && cells(others).equals(cells(other.others));
    }

    private static List<EpisodeRow> withoutSources(List<EpisodeRow> rows) {
        return rows.stream().map(row -> row.at(NOWHERE)).toList();
    }

    private static List<TableRow> cells(List<TableRow> rows) {
        return rows.stream()
                .map(row -> new TableRow(row.table(), row.child(), row.cells(), NOWHERE))
                .sorted(Comparator.comparing(TableRow::table))
                .toList();
    }

    private static final RowSource NOWHERE = new RowSource("", 0);
}
