package org.homeward.exchange.ssda903;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.app.Problem.About;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.TableRow;
import org.homeward.exchange.ssda903.table.Table;

/** Tells of tables that the department did not ask for yet in the year of a return. */
final class EarlyTables {
    private static final Map<Table, Integer> FIRST_YEARS =
            Map.of(Table.SW_EPISODES, 2024, Table.DOLO, 2027);

    private EarlyTables() {}

    static List<Problem> notes(ReturnRows rows) {
        Map<Table, RowSource> early = new EnumMap<>(Table.class);
        FIRST_YEARS.forEach(
                (table, year) -> {
                    if (rows.yearEnd().getYear() < year) {
                        first(rows, table).ifPresent(source -> early.put(table, source));
                    }
                });
        return early.entrySet().stream()
                .map(entry -> note(rows, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<RowSource> first(ReturnRows rows, Table table) {
        for (TableRow row : rows.others()) {
            if (row.table().equals(table.label())) {
                return Optional.of(row.source());
            }
        }
        return Optional.empty();
    }

    private static Problem note(ReturnRows rows, Table table, RowSource source) {
        return new Problem(
                Severity.NOTE,
                "EARLY",
                Optional.empty(),
                new RowSource(source.file(), 0),
                new About(Optional.of(rows.yearEnd()), Optional.empty(), table.label()),
                "The return to %s is from before the table %s was asked for, in %d."
                        .formatted(
                                rows.yearEnd(), table.label(), FIRST_YEARS.getOrDefault(table, 0)),
                "kept");
    }
}
