package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.TableRow;

/**
 * The tables of one return.
 *
 * @param yearEnd the 31 March that ends the collection year
 * @param others rows by table, in the order in which they stand
 */
public record ReturnTables(
        LocalDate yearEnd, List<EpisodeRow> episodes, Map<Table, List<OtherRow>> others) {

    /** The rows of a return by table, as they were read or as the store has kept them. */
    public static ReturnTables of(ReturnRows rows) {
        Map<Table, List<OtherRow>> others = new EnumMap<>(Table.class);
        String label = "";
        Table table = Table.HEADER;
        List<OtherRow> sameTable = new ArrayList<>();
        for (TableRow row : rows.others()) {
            if (!row.table().equals(label)) {
                label = row.table();
                table = table(label);
                sameTable = others.computeIfAbsent(table, t -> new ArrayList<>());
            }
            sameTable.add(new OtherRow(table, row));
        }
        return new ReturnTables(rows.yearEnd(), rows.rows(), others);
    }

    public List<OtherRow> listRows(Table table) {
        return others.getOrDefault(table, List.of());
    }

    /** The tables that have rows, that of the episodes included. */
    public Set<Table> listTables() {
        Set<Table> tables = EnumSet.noneOf(Table.class);
        tables.addAll(others.keySet());
        if (!episodes.isEmpty()) {
            tables.add(Table.EPISODES);
        }
        return tables;
    }

    public LocalDate yearStart() {
        return yearEnd.minusYears(1).plusDays(1);
    }

    private static Table table(String label) {
        return Table.find(label)
                .orElseThrow(
                        () -> new IllegalArgumentException("No table goes by the name " + label));
    }
}
