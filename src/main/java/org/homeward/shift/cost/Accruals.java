package org.homeward.shift.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;

/** Amounts that arise day by day, kept by month so that sums are rounded once. */
final class Accruals {
    private final NavigableMap<YearMonth, Long> weeklyDays = new TreeMap<>();

    /** Each day of the span brings a seventh of the weekly pence. */
    void add(DateSpan span, long weeklyPence) {
        LocalDate day = span.start();
        while (day.isBefore(span.until())) {
            YearMonth month = YearMonth.from(day);
            LocalDate next = month.plusMonths(1).atDay(1);
            LocalDate until = next.isBefore(span.until()) ? next : span.until();
            long days = DateSpan.of(day, until).daysTo(until);
            weeklyDays.merge(month, Math.multiplyExact(weeklyPence, days), Long::sum);
            day = until;
        }
    }

    /** Everything up to and including a month. */
    Money upTo(YearMonth month) {
        return Pence.ofWeeklyDays(
                weeklyDays.headMap(month, true).values().stream().mapToLong(n -> n).sum());
    }

    Money total() {
        return Pence.ofWeeklyDays(weeklyDays.values().stream().mapToLong(n -> n).sum());
    }

    void addAll(Accruals other) {
        other.weeklyDays.forEach((month, amount) -> weeklyDays.merge(month, amount, Long::sum));
    }
}
