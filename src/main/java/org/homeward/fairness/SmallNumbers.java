package org.homeward.fairness;

import java.util.Optional;
import org.homeward.domain.common.Plain;

/** When a number of children is too small to be shown as a rate, or to leave the authority. */
public final class SmallNumbers {
    /** Under so many cases no rate is shown: it would say more about chance than about fairness. */
    public static final int TOO_FEW = 10;

    /** Numbers under this, but for 0, do not leave the authority. */
    public static final int SUPPRESSED_UNDER = 6;

    private SmallNumbers() {}

    /** A rate; empty when there are too few cases for one. */
    public static Optional<Rate> rate(long of, long outOf) {
        return outOf < TOO_FEW ? Optional.empty() : Optional.of(new Rate((int) of, (int) outOf));
    }

    /** A number of children as it may leave the authority. */
    public static String exported(int children) {
        return children > 0 && children < SUPPRESSED_UNDER
                ? "fewer than " + SUPPRESSED_UNDER
                : Plain.number(children);
    }

    /** A rate as it may leave the authority; empty text where it may not. */
    public static String exported(Optional<Rate> rate) {
        return rate.filter(r -> isOpen(r.of()) && isOpen(r.outOf() - r.of()))
                .map(Rate::words)
                .orElse("");
    }

    private static boolean isOpen(int number) {
        return number == 0 || number >= SUPPRESSED_UNDER;
    }
}
