package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;

/**
 * The tables of one return.
 *
 * @param label the folder or file that named it
 * @param yearEnd the 31 March that ends the collection year
 */
public record ReturnTables(String label, LocalDate yearEnd, Batch rows) {
    public LocalDate yearStart() {
        return yearEnd.minusYears(1).plusDays(1);
    }
}
