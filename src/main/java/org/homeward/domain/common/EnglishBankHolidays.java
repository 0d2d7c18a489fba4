package org.homeward.domain.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/**
 * Bank holidays of England and Wales (Banking and Financial Dealings Act 1971), computed for any
 * year. Holidays on a weekend move to the next day off that is free. Days that were granted or
 * moved by proclamation are data: {@link SpecialDay}.
 */
final class EnglishBankHolidays {
    private EnglishBankHolidays() {}

    static Set<LocalDate> in(int year) {
        var days = new HashSet<LocalDate>();
        LocalDate easter = easterSunday(year);
        days.add(substitute(LocalDate.of(year, Month.JANUARY, 1), days));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(monday(LocalDate.of(year, Month.MAY, 1), false));
        days.add(monday(LocalDate.of(year, Month.MAY, 31), true));
        days.add(monday(LocalDate.of(year, Month.AUGUST, 31), true));
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxing = christmas.plusDays(1);
        if (!isWeekend(christmas)) {
            days.add(christmas);
        }
        if (!isWeekend(boxing)) {
            days.add(boxing);
        }
        if (isWeekend(christmas)) {
            days.add(substitute(christmas, days));
        }
        if (isWeekend(boxing)) {
            days.add(substitute(boxing, days));
        }
        return days;
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int count = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }

    private static LocalDate substitute(LocalDate day, Set<LocalDate> taken) {
        LocalDate free = day;
        while (isWeekend(free) || taken.contains(free)) {
            free = free.plusDays(1);
        }
        return free;
    }

    private static LocalDate monday(LocalDate from, boolean backwards) {
        return from.with(
                backwards
                        ? TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)
                        : TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
