package org.homeward.shift.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Whole months from one to another, both included. */
public record Months(YearMonth first, YearMonth last) {
    /** Throws {@link IllegalArgumentException} when the last is before the first. */
    public Months {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The last month (%s) is before the first (%s).".formatted(last, first));
        }
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    static int between(YearMonth from, YearMonth to) {
        return (int) ChronoUnit.MONTHS.between(from, to);
    }
}
