package org.homeward.shift.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What a programme spends, evenly over its months.
 *
 * @param total pounds
 */
record SpendProfile(double total, YearMonth from, int months) {
    /** Of a scenario; from the first month of the forecast when no month is chosen. */
    static SpendProfile of(Scenario scenario, YearMonth first) {
        return new SpendProfile(
                scenario.amount(Lever.SPEND),
                scenario.choices().spendFrom().orElse(first),
                (int) scenario.amount(Lever.SPEND_MONTHS));
    }

    /** Pounds spent by the end of a month, months before the forecast too. */
    double by(YearMonth month) {
        long passed = ChronoUnit.MONTHS.between(from, month) + 1;
        return total * Math.max(0, Math.min(months, passed)) / months;
    }
}
