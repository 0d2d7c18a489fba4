package org.homeward.domain.child;

import java.time.LocalDate;
import java.time.Month;
import org.homeward.domain.common.Age;

/**
 * The school year a child is in: 1 in the school year after the fifth birthday (school years begin
 * on 1 September in England; key stages: Education Act 2002 s82).
 */
public record SchoolYear(int number) {
    private static final int FIRST_OF_KEY_STAGE_4 = 10;
    private static final int LAST_OF_KEY_STAGE_4 = 11;
    private static final int AGE_BEFORE_YEAR_1 = 5;

    /** Below 1 before school, above 13 after it. */
    public static SchoolYear on(LocalDate day, LocalDate bornOn) {
        boolean autumn = day.getMonthValue() >= Month.SEPTEMBER.getValue();
        int started = autumn ? day.getYear() : day.getYear() - 1;
        int age = Age.on(LocalDate.of(started, Month.AUGUST, 31), bornOn);
        return new SchoolYear(age - AGE_BEFORE_YEAR_1 + 1);
    }

    /** Years 10 and 11, in which a change of school needs approval. */
    public boolean isKeyStage4() {
        return number >= FIRST_OF_KEY_STAGE_4 && number <= LAST_OF_KEY_STAGE_4;
    }
}
