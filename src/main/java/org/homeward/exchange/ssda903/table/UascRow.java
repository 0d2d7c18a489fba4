package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/**
 * A child who came unaccompanied.
 *
 * @param ceased when the status ceased or will (DUC); empty when not said
 */
public record UascRow(ChildId child, Optional<LocalDate> ceased, RowSource source) {
    public static UascRow of(OtherRow row) {
        return new UascRow(row.child(), row.findDate(Column.DUC), row.source());
    }
}
