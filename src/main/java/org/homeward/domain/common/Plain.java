package org.homeward.domain.common;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, months and counts as a sentence says them. */
public final class Plain {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Plain() {}

    /** Such as {@code 31 March 2017}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code March 2017}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Such as {@code 1,107}. */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** Such as {@code 1 child} or {@code 3 children}. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** The name of a constant as words in a sentence: {@code placement plan}. */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Such as {@code £1,204} to the pound. */
    public static String pounds(Money money) {
        return (money.pence() < 0 ? "-£" : "£")
                + number(Math.round(Math.abs(money.pence()) / 100.0));
    }
}
