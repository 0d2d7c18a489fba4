package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/**
 * A time a child was missing.
 *
 * @param kind {@code M} or {@code A}
 * @param from empty when it is no date
 * @param to exclusive; empty while missing
 */
public record MissingRow(
        ChildId child,
        String kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        RowSource source) {

    public static MissingRow of(OtherRow row) {
        return new MissingRow(
                row.child(),
                row.text(Column.MISSING),
                row.findDate(Column.MIS_START),
                row.findDate(Column.MIS_END),
                row.source());
    }
}
