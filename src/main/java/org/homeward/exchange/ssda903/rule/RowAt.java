package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.ssda903.code.CodeLists;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.SdqRow;

/**
 * A row of another table among those of its child, table and return.
 *
 * @param day the column that tells when it was; CHILD where there is none
 */
record RowAt(ChildInReturn in, List<OtherRow> rows, int index, Column day) implements Looked {
    @Override
    public RowSource source() {
        return row().source();
    }

    @Override
    public Optional<LocalDate> findDay() {
        return date(day);
    }

    OtherRow row() {
        return rows.get(index);
    }

    ReturnYear year() {
        return in.year();
    }

    boolean isFirst() {
        return index == 0;
    }

    String text(Column column) {
        return row().text(column);
    }

    boolean has(Column column) {
        return !text(column).isEmpty();
    }

    boolean is(Column column, String text) {
        return text(column).equals(text);
    }

    boolean hasAny(Column... columns) {
        for (Column column : columns) {
            if (has(column)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAll(Column... columns) {
        for (Column column : columns) {
            if (!has(column)) {
                return false;
            }
        }
        return true;
    }

    Optional<LocalDate> date(Column column) {
        return row().findDate(column);
    }

    boolean isNoDate(Column column) {
        return row().isNoDate(column);
    }

    /** Something stands there that is no code of the return's year. */
    boolean isNoCode(Column column) {
        return has(column) && !CodeLists.of(column.name()).isValid(text(column), year().number());
    }

    boolean isBefore(Column column, LocalDate day) {
        return date(column).filter(d -> d.isBefore(day)).isPresent();
    }

    boolean isAfter(Column column, LocalDate day) {
        return date(column).filter(d -> d.isAfter(day)).isPresent();
    }

    /** Both are dates and the first is before the second. */
    boolean isBefore(Column first, Column second) {
        return date(second).filter(d -> isBefore(first, d)).isPresent();
    }

    /** As the header tells, else as the row does. */
    Optional<LocalDate> bornOn() {
        return in.bornOn().isPresent() ? in.bornOn() : date(Column.DOB);
    }

    boolean isYoungerThan(int years, LocalDate day) {
        return bornOn().filter(born -> org.homeward.domain.common.Age.on(day, born) < years)
                .isPresent();
    }

    boolean isAtLeast(int years, LocalDate day) {
        return bornOn().filter(born -> org.homeward.domain.common.Age.on(day, born) >= years)
                .isPresent();
    }

    OptionalInt score() {
        return SdqRow.of(row()).score();
    }
}
