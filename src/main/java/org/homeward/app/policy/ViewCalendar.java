package org.homeward.app.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.Store;
import org.homeward.domain.common.SpecialDay;

/** Lists the bank holidays of a year as clocks count them, and the days that were set by hand. */
public final class ViewCalendar {
    private final Store store;

    public ViewCalendar(Store store) {
        this.store = store;
    }

    /** In order of the days. */
    public List<CalendarDay> of(int year) {
        var position = store.position(LocalDate.of(year, 12, 31));
        Map<LocalDate, SpecialDay> set =
                position.book().facts().specialDays().stream()
                        .filter(special -> special.day().getYear() == year)
                        .collect(
                                Collectors.toMap(
                                        SpecialDay::day, Function.identity(), (old, now) -> now));
        var holidays =
                position.workingDays().listBankHolidays(year).stream()
                        .filter(day -> !set.containsKey(day))
                        .map(day -> new CalendarDay(day, "", false));
        return Stream.concat(
                        holidays,
                        set.values().stream()
                                .map(s -> new CalendarDay(s.day(), s.name(), s.working())))
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .toList();
    }
}
