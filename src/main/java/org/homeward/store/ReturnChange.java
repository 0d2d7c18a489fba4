package org.homeward.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.TableRow;

/** Returns between the tables they lie in and what they are. */
final class ReturnChange {

    private ReturnChange() {}

    /** What putting a return, or removing it, does to its tables. */
    static List<Change> of(Sql sql, LocalDate yearEnd, Optional<ReturnRows> rows)
            throws SQLException {
        return List.of(
                Change.of(
                        ReturnTable.HEADERS,
                        ofYear(sql, ReturnTable.HEADERS, yearEnd),
                        rows.map(ReturnTable::header).stream().toList()),
                Change.of(
                        ReturnTable.LINES,
                        ofYear(sql, ReturnTable.LINES, yearEnd),
                        rows.map(ReturnTable::lines).orElse(List.of())),
                Change.of(
                        OtherRowTable.TABLE,
                        ofYear(sql, OtherRowTable.TABLE, yearEnd),
                        rows.map(OtherRowTable::lines).orElse(List.of())));
    }

    private static List<Cells> ofYear(Sql sql, Table<?> table, LocalDate yearEnd)
            throws SQLException {
        return sql.list("select * from %s where year_end = ?".formatted(table.name()), yearEnd);
    }

    /** Every return, oldest first. */
    static List<ReturnRows> listAll(Sql sql) throws SQLException {
        Map<LocalDate, List<EpisodeRow>> rows = new HashMap<>();
        for (Cells cells : sql.list("select * from return_row order by line_no")) {
            ReturnTable.Line line = ReturnTable.LINES.fact(cells);
            rows.computeIfAbsent(line.yearEnd(), year -> new ArrayList<>()).add(line.row());
        }
        Map<LocalDate, List<TableRow>> others = new HashMap<>();
        for (Cells cells : sql.list("select * from return_cells order by line_no")) {
            OtherRowTable.Line line = OtherRowTable.TABLE.fact(cells);
            others.computeIfAbsent(line.yearEnd(), year -> new ArrayList<>()).add(line.row());
        }
        return sql.list("select * from statutory_return order by year_end").stream()
                .map(ReturnTable.HEADERS::fact)
                .map(
                        each ->
                                new ReturnRows(
                                        each.yearEnd(),
                                        each.label(),
                                        rows.getOrDefault(each.yearEnd(), List.of()),
                                        others.getOrDefault(each.yearEnd(), List.of())))
                .toList();
    }
}
