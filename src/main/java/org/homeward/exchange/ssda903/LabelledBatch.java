package org.homeward.exchange.ssda903;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.exchange.ssda903.table.Batch;
import org.homeward.exchange.ssda903.table.TableRows;

/**
 * Rows that lie together, before anybody knows the year they are of.
 *
 * @param place the folder or file they lie in
 * @param label what names the year there; the place's own name where nothing does
 * @param tables those that the rows are from
 */
record LabelledBatch(
        String place, String label, OptionalInt year, Batch rows, Set<TableRows> tables) {

    /** The last day of the collection year with this many years after the label's. */
    Optional<LocalDate> findYearEnd(int offset) {
        return year.isPresent()
                ? Optional.of(LocalDate.of(year.getAsInt() + offset, Month.MARCH, 31))
                : rows.findLastStart().map(LabelledBatch::yearEndFor);
    }

    /** No episode starts after the year that the label would name. */
    boolean fits(int offset) {
        return year.isEmpty()
                || rows.findLastStart()
                        .filter(start -> start.isAfter(findYearEnd(offset).orElseThrow()))
                        .isEmpty();
    }

    private static LocalDate yearEndFor(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }
}
