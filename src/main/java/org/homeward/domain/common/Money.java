package org.homeward.domain.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in pounds, held in whole pence.
 *
 * @param pence may be negative (a loss)
 */
public record Money(long pence) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money pounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, 100L));
    }

    /** Rounds half up to the penny. */
    public static Money of(BigDecimal pounds) {
        return new Money(
                pounds.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public BigDecimal inPounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(pence, count));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }
}
