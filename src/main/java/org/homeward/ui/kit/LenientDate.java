package org.homeward.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it: {@code 31 3 2017}, {@code 31/3/17}, {@code 31 mar 2017}, {@code
 * 2017-03-31}, {@code t} for today, {@code +7} and {@code -7} for days from today.
 */
public final class LenientDate {
    private static final DateTimeFormatter IN_FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final Pattern DAYS_FROM_TODAY = Pattern.compile("[+-]\\d{1,4}");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[ ./-]+(\\d{1,2}|[a-z]{3,9})[ ./,-]+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final int CENTURY = 2000;

    private LenientDate() {}

    /** Empty when it cannot be read as a date that exists. */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        var typed = text.strip().toLowerCase(Locale.UK);
        if (typed.equals("t") || typed.equals("today")) {
            return Optional.of(today);
        }
        if (DAYS_FROM_TODAY.matcher(typed).matches()) {
            return Optional.of(today.plusDays(Integer.parseInt(typed)));
        }
        return dayFirst(typed).or(() -> yearFirst(typed));
    }

    /** "Friday 31 March 2017". */
    public static String inFull(LocalDate day) {
        return IN_FULL.format(day);
    }

    private static Optional<LocalDate> dayFirst(String typed) {
        var match = DAY_FIRST.matcher(typed);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(3));
        return date(
                year < 100 ? CENTURY + year : year,
                month(match.group(2)),
                Integer.parseInt(match.group(1)));
    }

    private static Optional<LocalDate> yearFirst(String typed) {
        var match = YEAR_FIRST.matcher(typed);
        return match.matches()
                ? date(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)))
                : Optional.empty();
    }

    private static int month(String typed) {
        return Character.isDigit(typed.charAt(0))
                ? Integer.parseInt(typed)
                : MONTHS.indexOf(typed.substring(0, 3)) + 1;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
