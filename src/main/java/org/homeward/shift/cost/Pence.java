package org.homeward.shift.cost;

import java.util.Collection;
import org.homeward.domain.common.Money;

/** Arithmetic in whole pence, rounded half up once and never twice. */
final class Pence {
    private static final long DAYS_A_WEEK = 7;

    private Pence() {}

    /** Weekly pence times days, as money. */
    static Money ofWeeklyDays(long weeklyPenceDays) {
        return new Money(divided(weeklyPenceDays, DAYS_A_WEEK));
    }

    /** An amount times one number divided by another above 0. */
    static Money share(Money amount, long times, long by) {
        return new Money(divided(Math.multiplyExact(amount.pence(), times), by));
    }

    static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static long divided(long amount, long by) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(2, amount), by), 2 * by);
    }
}
