package org.homeward.shift.peer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Age brackets of the other method: in years of 365.24 days, left at an even rate over a fixed
 * number of days. The last goes on to 30, so that nobody leaves at 18.
 */
public enum PeerAge {
    BIRTH_TO_ONE(-1, 1, 365),
    ONE_TO_FIVE(1, 5, 1460),
    FIVE_TO_TEN(5, 10, 1825),
    TEN_TO_SIXTEEN(10, 16, 2190),
    SIXTEEN_TO_EIGHTEEN(16, 30, 5110);

    private static final double YEAR = 365.24;
    private final int from;
    private final int until;
    private final int days;

    PeerAge(int from, int until, int days) {
        this.from = from;
        this.until = until;
        this.days = days;
    }

    /** Empty outside -1 to 30 years. */
    static Optional<PeerAge> of(LocalDate born, LocalDate day) {
        double years = ChronoUnit.DAYS.between(born, day) / YEAR;
        for (PeerAge age : values()) {
            if (years >= age.from && years < age.until) {
                return Optional.of(age);
            }
        }
        return Optional.empty();
    }

    double leavingRate() {
        return 1.0 / days;
    }

    /** Empty after the last. */
    Optional<PeerAge> next() {
        boolean found = false;
        for (PeerAge age : values()) {
            if (found) {
                return Optional.of(age);
            }
            found = age == this;
        }
        return Optional.empty();
    }
}
