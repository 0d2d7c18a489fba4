package org.homeward.domain.common;

import java.time.LocalDate;

/**
 * Age in completed calendar years; a child born on 29 February completes a year on 1 March. Bands
 * are those of the Department for Education's tables.
 */
public final class Age {
    private Age() {}

    /** Completed years on a day; negative before birth. */
    public static int on(LocalDate day, LocalDate bornOn) {
        int years = day.getYear() - bornOn.getYear();
        return day.isBefore(birthday(bornOn, day.getYear())) ? years - 1 : years;
    }

    /** The day in a year on which a year of life completes. */
    public static LocalDate birthday(LocalDate bornOn, int year) {
        boolean leapling = bornOn.getMonthValue() == 2 && bornOn.getDayOfMonth() == 29;
        LocalDate day = bornOn.withYear(year);
        return leapling && !day.isLeapYear() ? day.plusDays(1) : day;
    }

    /** The published band of an age in completed years. */
    public static AgeBand band(int years) {
        if (years < 0) {
            return AgeBand.BEFORE_BIRTH;
        }
        if (years < 1) {
            return AgeBand.UNDER_1;
        }
        if (years < 5) {
            return AgeBand.FROM_1_TO_4;
        }
        if (years < 10) {
            return AgeBand.FROM_5_TO_9;
        }
        if (years < 16) {
            return AgeBand.FROM_10_TO_15;
        }
        return years < 18 ? AgeBand.FROM_16_TO_17 : AgeBand.ADULT;
    }
}
