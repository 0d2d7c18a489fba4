package org.homeward.shift.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.domain.common.DateSpan;

/** Lengths of time that events are summed over; quarters and years begin with April. */
public enum Grain {
    MONTH(1, "month"),
    QUARTER(3, "quarter"),
    YEAR(12, "year to March");

    private static final int APRIL = 4;
    private static final int MONTHLY_UP_TO = 18;
    private static final int QUARTERLY_UP_TO = 84;
    private static final DateTimeFormatter MONTH_NAME =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final int months;
    private final String label;

    Grain(int months, String label) {
        this.months = months;
        this.label = label;
    }

    /** So that the bars of a stretch fit a chart. */
    public static Grain fitting(LocalDate from, LocalDate to) {
        long months = java.time.temporal.ChronoUnit.MONTHS.between(from, to.plusDays(1));
        if (months <= MONTHLY_UP_TO) {
            return MONTH;
        }
        return months <= QUARTERLY_UP_TO ? QUARTER : YEAR;
    }

    public String label() {
        return label;
    }

    /** The whole month, quarter or year that a day lies in. */
    public DateSpan around(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        YearMonth first = month.minusMonths(Math.floorMod(month.getMonthValue() - APRIL, months));
        return DateSpan.of(first.atDay(1), first.plusMonths(months).atDay(1));
    }

    /** From one day to another, both included; the first and last may be parts. */
    public List<DateSpan> spans(LocalDate from, LocalDate to) {
        List<DateSpan> spans = new ArrayList<>();
        LocalDate day = from;
        while (!day.isAfter(to)) {
            LocalDate until = around(day).until();
            LocalDate end = until.isAfter(to) ? to.plusDays(1) : until;
            spans.add(DateSpan.of(day, end));
            day = end;
        }
        return spans;
    }

    /** Such as {@code Mar 2022}, {@code Apr to Jun 2021}, {@code year to Mar 2022}. */
    public String name(DateSpan span) {
        LocalDate last = span.until().minusDays(1);
        String end = MONTH_NAME.format(last);
        return switch (this) {
            case MONTH -> end;
            case QUARTER ->
                    DateTimeFormatter.ofPattern("MMM", Locale.UK).format(span.start())
                            + " to "
                            + end;
            case YEAR -> "year to " + end;
        };
    }
}
