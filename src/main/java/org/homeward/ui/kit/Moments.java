package org.homeward.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as clocks in England show them. */
public final class Moments {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ENGLAND);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK).withZone(ENGLAND);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private Moments() {}

    /** "3 Apr". */
    public static String shortDay(LocalDate day) {
        return DAY.format(day);
    }

    /** "3 Apr". */
    public static String shortDay(Instant moment) {
        return shortDay(day(moment));
    }

    /** "3 April 2017, 10:00". */
    public static String inFull(Instant moment) {
        return FULL.format(moment);
    }

    /** "03/04/2017 10:00". */
    public static String inShort(Instant moment) {
        return SHORT.format(moment);
    }

    public static LocalDate day(Instant moment) {
        return moment.atZone(ENGLAND).toLocalDate();
    }
}
