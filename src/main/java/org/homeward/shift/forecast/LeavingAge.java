package org.homeward.shift.forecast;

import java.time.LocalDate;
import org.homeward.domain.common.Age;

/**
 * The age at which a child stops being looked after. By law it is the 18th birthday (Children Act
 * 1989 s22 and s105); a policy may set it otherwise for a question of its own and says why.
 *
 * @param months added to the completed years; negative for earlier
 * @param reason why it is not 18; empty for the law
 */
public record LeavingAge(int years, int months, String reason) {
    public static final LeavingAge BY_LAW = new LeavingAge(18, 0, "");
    private static final int OLDEST = 25;

    /** Throws {@link IllegalArgumentException} for an age outside 1 to 25 or without a reason. */
    public LeavingAge {
        int inMonths = years * 12 + months;
        if (inMonths < 12 || inMonths > OLDEST * 12) {
            throw new IllegalArgumentException(
                    "A leaving age of %d years and %d months is outside 1 to %d years."
                            .formatted(years, months, OLDEST));
        }
        if (inMonths != 18 * 12 && reason.isBlank()) {
            throw new IllegalArgumentException("A leaving age other than 18 needs a reason.");
        }
    }

    public boolean isByLaw() {
        return years * 12 + months == 18 * 12;
    }

    /** The first day on which a child born on a day is no longer looked after. */
    public LocalDate leavesOn(LocalDate born) {
        return Age.birthday(born, born.getYear() + years).plusMonths(months);
    }

    /** Such as {@code on the 18th birthday} or {@code at 17 years and 11 months (reason)}. */
    public String inWords() {
        if (isByLaw()) {
            return "on the 18th birthday";
        }
        int inMonths = years * 12 + months;
        return "at %d years and %d months (%s)".formatted(inMonths / 12, inMonths % 12, reason);
    }
}
