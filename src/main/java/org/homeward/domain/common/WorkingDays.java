package org.homeward.domain.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days on which English authorities work: Monday to Friday without bank holidays. Clocks of the
 * Care Planning Regulations 2010 that run in working days are counted with it. Bank holidays are
 * computed for the years 1972 to 2100.
 */
public final class WorkingDays {
    /** Days granted or moved by proclamation, as gov.uk published them. */
    private static final List<SpecialDay> PROCLAIMED =
            List.of(
                    off(2011, Month.APRIL, 29, "Royal wedding"),
                    on(2012, Month.MAY, 28, "Spring holiday moved"),
                    off(2012, Month.JUNE, 4, "Spring holiday moved"),
                    off(2012, Month.JUNE, 5, "Diamond Jubilee"),
                    on(2020, Month.MAY, 4, "Early May holiday moved"),
                    off(2020, Month.MAY, 8, "VE Day"),
                    on(2022, Month.MAY, 30, "Spring holiday moved"),
                    off(2022, Month.JUNE, 2, "Spring holiday moved"),
                    off(2022, Month.JUNE, 3, "Platinum Jubilee"),
                    off(2022, Month.SEPTEMBER, 19, "State funeral"),
                    off(2023, Month.MAY, 8, "Coronation"));

    private static final int FIRST_YEAR = 1972;
    private static final int LAST_YEAR = 2100;
    private static final Set<LocalDate> COMPUTED =
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                    .boxed()
                    .flatMap(year -> EnglishBankHolidays.in(year).stream())
                    .collect(Collectors.toUnmodifiableSet());
    private static final WorkingDays ENGLAND = new WorkingDays(PROCLAIMED);

    private final Map<LocalDate, SpecialDay> special = new HashMap<>();

    private WorkingDays(Collection<SpecialDay> days) {
        days.forEach(day -> special.put(day.day(), day));
    }

    /** The computed holidays with those that were proclaimed up to 2026. */
    public static WorkingDays england() {
        return ENGLAND;
    }

    /** The same calendar with more days of one's own; a later one takes the place of an earlier. */
    public WorkingDays with(Collection<SpecialDay> more) {
        return more.isEmpty()
                ? this
                : new WorkingDays(Stream.concat(special.values().stream(), more.stream()).toList());
    }

    public boolean isWorkingDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        SpecialDay own = special.get(day);
        return own == null ? !COMPUTED.contains(day) : own.working();
    }

    /**
     * The last of a number of working days that begin after a day: one working day after a Friday
     * is the Monday. Throws {@link IllegalArgumentException} for a negative number; 0 gives the day
     * itself.
     */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException(
                    "%d working days cannot be counted.".formatted(workingDays));
        }
        LocalDate end = day;
        for (int left = workingDays; left > 0; ) {
            end = end.plusDays(1);
            left -= isWorkingDay(end) ? 1 : 0;
        }
        return end;
    }

    /** Working days after one day and up to another, that one included; 0 when it is not later. */
    public int between(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after)
                ? (int)
                        after.plusDays(1)
                                .datesUntil(upTo.plusDays(1))
                                .filter(this::isWorkingDay)
                                .count()
                : 0;
    }

    /** Bank holidays of a year as this calendar has them, in order. */
    public List<LocalDate> listBankHolidays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .filter(day -> !isWorkingDay(day))
                .toList();
    }

    private static SpecialDay off(int year, Month month, int day, String name) {
        return new SpecialDay(LocalDate.of(year, month, day), name, false);
    }

    private static SpecialDay on(int year, Month month, int day, String name) {
        return new SpecialDay(LocalDate.of(year, month, day), name, true);
    }
}
