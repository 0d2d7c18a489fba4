package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.DateSpan;

/**
 * A financial year from 1 April, or a quarter of one.
 *
 * @param label such as {@code 2016-17} or {@code 2016-17 Q1}
 */
public record FinancialPeriod(DateSpan span, String label) {
    private static final int APRIL = 4;
    private static final int QUARTER = 3;

    /** The financial year that holds a day. */
    public static FinancialPeriod yearOf(LocalDate day) {
        LocalDate first = yearStart(day);
        return new FinancialPeriod(DateSpan.of(first, first.plusYears(1)), name(first));
    }

    /** Years that have a day in a window, in order. */
    public static List<FinancialPeriod> years(DateSpan window) {
        List<FinancialPeriod> years = new ArrayList<>();
        for (LocalDate first = yearStart(window.start());
                first.isBefore(window.until());
                first = first.plusYears(1)) {
            years.add(yearOf(first));
        }
        return years;
    }

    /** Quarters that have a day in a window, in order. */
    public static List<FinancialPeriod> quarters(DateSpan window) {
        List<FinancialPeriod> quarters = new ArrayList<>();
        for (FinancialPeriod year : years(window)) {
            for (int quarter = 0; quarter < 4; quarter++) {
                LocalDate first = year.span.start().plusMonths((long) QUARTER * quarter);
                DateSpan span = DateSpan.of(first, first.plusMonths(QUARTER));
                if (span.overlaps(window)) {
                    quarters.add(new FinancialPeriod(span, year.label + " Q" + (quarter + 1)));
                }
            }
        }
        return quarters;
    }

    public FinancialPeriod before() {
        return yearOf(span.start().minusYears(1));
    }

    private static LocalDate yearStart(LocalDate day) {
        int year = day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
        return LocalDate.of(year, APRIL, 1);
    }

    private static String name(LocalDate first) {
        return "%d-%02d".formatted(first.getYear(), (first.getYear() + 1) % 100);
    }
}
