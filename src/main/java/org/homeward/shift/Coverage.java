package org.homeward.shift;

import java.time.LocalDate;
import java.util.List;

/**
 * Which days the loaded returns describe. Children who left before the first return, or in a year
 * without one, are in none of them, so counts on those days are too low.
 *
 * @param yearEnds years of 31 March that end a loaded return, in order; empty when nothing came
 *     from a return, and then every day counts as described
 */
public record Coverage(List<Integer> yearEnds) {
    private static final int APRIL = 4;

    public Coverage {
        yearEnds = yearEnds.stream().distinct().sorted().toList();
    }

    /** A return for the day is loaded, or the day is after the newest of them. */
    public boolean covers(LocalDate day) {
        int yearEnd = yearEndOf(day);
        return yearEnds.isEmpty()
                || yearEnds.contains(yearEnd)
                || yearEnd > yearEnds.get(yearEnds.size() - 1);
    }

    /** The 31 March on or after the day. */
    public static int yearEndOf(LocalDate day) {
        return day.getMonthValue() < APRIL ? day.getYear() : day.getYear() + 1;
    }
}
