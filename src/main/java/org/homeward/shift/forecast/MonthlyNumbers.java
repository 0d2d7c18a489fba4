package org.homeward.shift.forecast;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;

/**
 * A number for each of some months in a row; 0 before the first and after the last. Fractions stand
 * for children too: half a child a month is one child every second month.
 */
public record MonthlyNumbers(YearMonth first, List<Double> numbers) {
    /** Throws {@link IllegalArgumentException} for a number below 0. */
    public MonthlyNumbers {
        numbers = List.copyOf(numbers);
        if (numbers.stream().anyMatch(number -> !(number >= 0))) {
            throw new IllegalArgumentException("A number of children a month is 0 or more.");
        }
    }

    /** The same number from one month to another, both included. */
    public static MonthlyNumbers level(YearMonth first, YearMonth last, double number) {
        int months = Months.between(first, last) + 1;
        return new MonthlyNumbers(first, Collections.nCopies(Math.max(0, months), number));
    }

    public double in(YearMonth month) {
        int at = Months.between(first, month);
        return at < 0 || at >= numbers.size() ? 0 : numbers.get(at);
    }
}
