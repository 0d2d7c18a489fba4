package org.homeward.exchange.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as files write them: d/m/yyyy or ISO, a time of day ignored. Strict: 29/02/2025 is not a
 * date, a year of two digits is never guessed, and nothing here is older than 1900 or later than
 * 2100.
 */
public final class CellDates {
    private static final Pattern BRITISH =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?:[ T].*)?");
    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T].*)?");

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private CellDates() {}

    public static Optional<LocalDate> parse(String cell) {
        Matcher british = BRITISH.matcher(cell);
        if (british.matches()) {
            return date(british.group(3), british.group(2), british.group(1));
        }
        Matcher iso = ISO.matcher(cell);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(year),
                                    Integer.parseInt(month),
                                    Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= EARLIEST && date.getYear() <= LATEST);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
