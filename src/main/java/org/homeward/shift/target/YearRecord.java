package org.homeward.shift.target;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What happened in one year to 31 March, as the record beside a plan: how many came, how many left,
 * and how fast.
 *
 * @param yearEnd the 31 March that ends it
 * @param opening children looked after the day before it began
 * @param entries children who came into care in it
 * @param exits children who left care in it
 * @param closing children looked after on its last day
 * @param childDays days that all children together were looked after in it
 */
public record YearRecord(
        LocalDate yearEnd, int opening, int entries, int exits, int closing, long childDays) {
    private static final double DAYS_A_YEAR = 365.25;

    /**
     * Exits a year for each child looked after: exits divided by child-years. Empty when nobody was
     * looked after.
     */
    public OptionalDouble exitRate() {
        return childDays == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(exits / (childDays / DAYS_A_YEAR));
    }

    /** The year it ends in. */
    public int year() {
        return yearEnd.getYear();
    }
}
