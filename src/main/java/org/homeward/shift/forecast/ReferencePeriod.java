package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.homeward.domain.common.Plain;

/**
 * The days from which rates are learned, both included. Nothing that happened after the last of
 * them is ever used for a rate.
 */
public record ReferencePeriod(LocalDate from, LocalDate to) {
    /** Throws {@link IllegalArgumentException} when the last day is before the first. */
    public ReferencePeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The reference period ends (%s) before it starts (%s).".formatted(to, from));
        }
    }

    /** Both ends moved back by whole years; 29 February becomes 28 February. */
    public ReferencePeriod yearsBack(int years) {
        boolean monthEnd = to.plusDays(1).getDayOfMonth() == 1;
        LocalDate last =
                monthEnd ? to.plusDays(1).minusYears(years).minusDays(1) : to.minusYears(years);
        return new ReferencePeriod(from.minusYears(years), last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Such as {@code 1 April 2018 to 31 March 2020}. */
    public String inWords() {
        return Plain.day(from) + " to " + Plain.day(to);
    }
}
