package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.common.Age;

/**
 * The days of a forecast by number: 0 is the start. Which step a day falls to, which month, and
 * when a child born on a day has the birthdays that count; worked out once, so that the runs only
 * look up.
 */
final class Horizon {
    /** Birthdays that begin the bands 1-4, 5-9, 10-15, 16-17 and 18+, and the leaving day. */
    static final int MARKS = 6;

    static final int LEAVING = 5;
    private static final int OLDEST_YEARS = 27;
    private static final int[] BIRTHDAYS = {1, 5, 10, 16, 18};

    final LocalDate start;
    final int days;
    final List<LocalDate> steps;
    final List<YearMonth> months;
    final int[] monthFirst;
    final int[] monthLength;
    private final int[] stepAt;
    private final int[] monthOf;
    private final int oldest;
    private final int[] marks;

    Horizon(ForecastAsk ask) {
        start = ask.start();
        days = (int) ChronoUnit.DAYS.between(start, ask.end());
        steps = ask.days();
        months = listMonths(ask);
        monthFirst = new int[months.size()];
        monthLength = new int[months.size()];
        stepAt = new int[days + 2];
        monthOf = new int[days + 1];
        fillDays();
        oldest = (int) ChronoUnit.DAYS.between(start, start.minusYears(OLDEST_YEARS));
        marks = new int[(days - oldest + 1) * MARKS];
        fillMarks(ask.leavingAge());
    }

    private static List<YearMonth> listMonths(ForecastAsk ask) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(ask.end());
        for (YearMonth m = YearMonth.from(ask.start().plusDays(1)); !m.isAfter(last); ) {
            months.add(m);
            m = m.plusMonths(1);
        }
        return months;
    }

    private void fillDays() {
        int step = 0;
        for (int day = 0; day <= days; day++) {
            LocalDate date = start.plusDays(day);
            if (date.isAfter(steps.get(step))) {
                step++;
            }
            stepAt[day] = step;
            int month = Months.between(months.get(0), YearMonth.from(date));
            monthOf[day] = Math.max(0, month);
            if (day > 0) {
                monthFirst[month] = monthLength[month] == 0 ? day : monthFirst[month];
                monthLength[month]++;
            }
        }
        stepAt[days + 1] = steps.size();
    }

    private void fillMarks(LeavingAge leaving) {
        for (int day = oldest; day <= days; day++) {
            LocalDate born = start.plusDays(day);
            int at = (day - oldest) * MARKS;
            for (int i = 0; i < BIRTHDAYS.length; i++) {
                marks[at + i] = number(Age.birthday(born, born.getYear() + BIRTHDAYS[i]));
            }
            marks[at + LEAVING] = number(leaving.leavesOn(born));
        }
    }

    /** The number of a date; negative before the start. */
    int number(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    /** The first step on or after a day; one past the last when there is none. */
    int stepAt(int day) {
        return stepAt[Math.min(day, days + 1)];
    }

    int monthOf(int day) {
        return monthOf[day];
    }

    /** A birth day number within what is looked up: older children count as of the oldest. */
    int inTable(int born) {
        return Math.max(oldest, Math.min(days, born));
    }

    int mark(int born, int which) {
        return marks[(born - oldest) * MARKS + which];
    }
}
