package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.TableRow;
import org.homeward.domain.common.ChildId;

/** A kept row of a table other than the episodes, its cells by column. */
public record OtherRow(Table table, TableRow row) {
    public ChildId child() {
        return row.child();
    }

    public RowSource source() {
        return row.source();
    }

    /** Empty where blank, and where the row is older than the column. */
    public String text(Column column) {
        int index = table.indexOf(column);
        return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index);
    }

    /** Empty where blank and where it is no date; see {@link #isNoDate}. */
    public Optional<LocalDate> findDate(Column column) {
        return DateCell.find(text(column));
    }

    /** Something stands there that is not a date. */
    public boolean isNoDate(Column column) {
        return !text(column).isEmpty() && findDate(column).isEmpty();
    }
}
