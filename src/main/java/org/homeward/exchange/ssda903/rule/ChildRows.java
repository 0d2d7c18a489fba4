package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final List<EpisodeRow> episodes = new ArrayList<>(4);
    private final Map<Table, List<OtherRow>> others = new EnumMap<>(Table.class);

    /** The rows of a return by child, children in the order in which they first stand. */
    static Map<ChildId, ChildRows> of(ReturnTables tables) {
        Map<ChildId, ChildRows> all = new HashMap<>();
        for (EpisodeRow row : tables.episodes()) {
            all.computeIfAbsent(row.child(), id -> new ChildRows()).episodes.add(row);
        }
        tables.others()
                .forEach(
                        (table, rows) -> {
                            for (OtherRow row : rows) {
                                all.computeIfAbsent(row.child(), id -> new ChildRows())
                                        .others
                                        .computeIfAbsent(table, t -> new ArrayList<>(2))
                                        .add(row);
                            }
                        });
        all.values().forEach(rows -> rows.episodes.sort(IN_ORDER));
        return all;
    }

    List<EpisodeRow> episodes() {
        return episodes;
    }

    List<OtherRow> listRows(Table table) {
        return others.getOrDefault(table, List.of());
    }

    Map<Table, List<OtherRow>> others() {
        return others;
    }

    /** The first header row counts. */
    Optional<OtherRow> findHeader() {
        List<OtherRow> headers = listRows(Table.HEADER);
        return headers.isEmpty() ? Optional.empty() : Optional.of(headers.get(0));
    }

    /** As the header tells. */
    Optional<LocalDate> findBirth() {
        List<OtherRow> headers = listRows(Table.HEADER);
        for (OtherRow header : headers) {
            Optional<LocalDate> born = header.findDate(Column.DOB);
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
