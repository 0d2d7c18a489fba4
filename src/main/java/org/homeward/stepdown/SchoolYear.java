package org.homeward.stepdown;

import java.time.LocalDate;

/**
 * The school year of a child in England by birth date: a school year runs from 1 September, and a
 * child is in year 11 in the one in which they turn 16.
 */
public final class SchoolYear {
    private static final int SEPTEMBER = 9;
    private static final int AGE_OF_YEAR_0 = 5;

    private SchoolYear() {}

    /** Year 1 to 13 for children at school; 0 in reception and less before it. */
    public static int on(LocalDate day, LocalDate bornOn) {
        return startOfYear(day) - startOfYear(bornOn) - AGE_OF_YEAR_0;
    }

    /** Key stage 4: years 10 and 11. */
    public static boolean isKeyStage4(LocalDate day, LocalDate bornOn) {
        int year = on(day, bornOn);
        return year == 10 || year == 11;
    }

    private static int startOfYear(LocalDate day) {
        return day.getMonthValue() >= SEPTEMBER ? day.getYear() : day.getYear() - 1;
    }
}
