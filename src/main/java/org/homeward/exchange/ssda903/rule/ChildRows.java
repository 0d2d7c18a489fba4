package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.ReturnTables;
import org.homeward.exchange.ssda903.table.Table;

/** What one return says of one child: episodes by first day, other rows as they stand. */
final class ChildRows {
    private static final Comparator<EpisodeRow> IN_ORDER =
            Comparator.comparing(EpisodeRow::decom)
                    .thenComparing(row -> row.dec().orElse(LocalDate.MAX));

    /** A child of whom nothing is told. */
    static final ChildRows NONE = new ChildRows();

    private final List<EpisodeRow> episodes = new ArrayList<>(2);

    /** Those of one table stand together. */
    private final List<OtherRow> others = new ArrayList<>(1);

    /** The rows of a return by child. */
    static Map<ChildId, ChildRows> of(ReturnTables tables) {
        Map<ChildId, ChildRows> all = new HashMap<>();
        for (EpisodeRow row : tables.episodes()) {
            all.computeIfAbsent(row.child(), id -> new ChildRows()).episodes.add(row);
        }
        for (List<OtherRow> rows : tables.others().values()) {
            for (OtherRow row : rows) {
                all.computeIfAbsent(row.child(), id -> new ChildRows()).others.add(row);
            }
        }
        all.values().forEach(ChildRows::order);
        return all;
    }

    private void order() {
        if (episodes.size() > 1) {
            episodes.sort(IN_ORDER);
        }
    }

    int size() {
        return episodes.size() + others.size();
    }

    List<EpisodeRow> episodes() {
        return episodes;
    }

    List<OtherRow> listRows(Table table) {
        int from = 0;
        while (from < others.size() && others.get(from).table() != table) {
            from++;
        }
        int to = from;
        while (to < others.size() && others.get(to).table() == table) {
            to++;
        }
        return from == to ? List.of() : others.subList(from, to);
    }

    /** The tables in which the child stands. */
    Set<Table> listTables() {
        Set<Table> tables = EnumSet.noneOf(Table.class);
        others.forEach(row -> tables.add(row.table()));
        return tables;
    }

    /** The first header row counts. */
    Optional<OtherRow> findHeader() {
        for (OtherRow row : others) {
            if (row.table() == Table.HEADER) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** As the header tells. */
    Optional<LocalDate> findBirth() {
        for (OtherRow row : others) {
            Optional<LocalDate> born =
                    row.table() == Table.HEADER ? row.findDate(Column.DOB) : Optional.empty();
            if (born.isPresent()) {
                return born;
            }
        }
        return Optional.empty();
    }

    /** The last episode, if it had no end. */
    Optional<EpisodeRow> findOpen() {
        if (episodes.isEmpty()) {
            return Optional.empty();
        }
        EpisodeRow last = episodes.get(episodes.size() - 1);
        return last.dec().isEmpty() ? Optional.of(last) : Optional.empty();
    }

    /** Said to be unaccompanied, now or once, by the header or by a table of its own. */
    boolean isUnaccompanied() {
        return !listRows(Table.UASC).isEmpty()
                || findHeader().filter(h -> h.text(Column.UASC).equals("1")).isPresent();
    }
}
