package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Reads dates as people in England write them, d/m/yyyy, or as ISO; never guesses. */
final class DateCell {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2099;

    private static final AtomicReferenceArray<@Nullable Optional<LocalDate>> DAYS =
            new AtomicReferenceArray<>((LATEST_YEAR - EARLIEST_YEAR + 1) * 12 * 31);

    private DateCell() {}

    /** Empty when the text is no date: 31 April, a two-digit year, a year outside 1900-2099. */
    static Optional<LocalDate> find(String text) {
        String day = withoutTime(text);
        int first = separator(day, 0);
        int second = first < 0 ? -1 : separator(day, first + 1);
        if (second < 0 || day.charAt(first) != day.charAt(second)) {
            return Optional.empty();
        }
        int a = number(day, 0, first);
        int b = number(day, first + 1, second);
        int c = number(day, second + 1, day.length());
        if (day.charAt(first) == '/') {
            return day.length() - second - 1 == 4 ? date(c, b, a) : Optional.empty();
        }
        return first == 4 ? date(a, b, c) : Optional.empty();
    }

    private static String withoutTime(String text) {
        int cut = text.indexOf('T') >= 0 ? text.indexOf('T') : text.indexOf(' ');
        return cut < 0 ? text : text.substring(0, cut);
    }

    private static int separator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '-') {
                return i;
            }
        }
        return -1;
    }

    /** One to four digits; -1 for anything else. */
    private static int number(String text, int from, int to) {
        if (to <= from || to - from > 4) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean fits =
                year >= EARLIEST_YEAR
                        && year <= LATEST_YEAR
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return fits ? shared(year, month, day) : Optional.empty();
    }

    /** The same object for the same day: returns tell the same days again and again. */
    private static Optional<LocalDate> shared(int year, int month, int day) {
        int slot = ((year - EARLIEST_YEAR) * 12 + month - 1) * 31 + day - 1;
        Optional<LocalDate> seen = DAYS.get(slot);
        if (seen == null) {
            seen = Optional.of(LocalDate.of(year, month, day));
            DAYS.set(slot, seen);
        }
        return seen;
    }
}
