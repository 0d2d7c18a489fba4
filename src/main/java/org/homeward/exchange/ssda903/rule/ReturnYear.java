package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.exchange.ssda903.table.Table;

/**
 * The return that rules look at, among the others that were read.
 *
 * @param end the 31 March that ends the collection year
 * @param earlier last day of the nearest earlier return that was read
 * @param hasLater a later return was read
 * @param tables those that have rows in it
 */
record ReturnYear(
        LocalDate end,
        LocalDate start,
        Optional<LocalDate> earlier,
        boolean hasLater,
        Set<Table> tables,
        Registered registered) {

    /** The year the return ends in. */
    int number() {
        return end.getYear();
    }

    boolean has(Table table) {
        return tables.contains(table);
    }

    /** A return was read that should hold what had begun by a day. */
    boolean wasReadBy(LocalDate begun) {
        return earlier.isPresent() && !begun.isAfter(earlier.get());
    }

    /** What to add when the nearest earlier return is not that of the year before. */
    String gap() {
        return earlier.filter(day -> day.isBefore(start.minusDays(1)))
                .map(day -> " The return before is that to " + day + "; none between was read.")
                .orElse("");
    }

    Optional<LocalDate> asFound() {
        return Optional.of(end);
    }
}
