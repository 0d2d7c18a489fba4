package org.homeward.fairness;

import java.util.Locale;

/**
 * How many of how many, with the interval in which the true share lies in 95 of 100 such counts.
 *
 * @param outOf 1 and up
 */
public record Rate(int of, int outOf) {

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959964;

    /** Throws {@link IllegalArgumentException} when that is no share. */
    public Rate {
        if (outOf < 1 || of < 0 || of > outOf) {
            throw new IllegalArgumentException("%d of %d is no share.".formatted(of, outOf));
        }
    }

    /** 0 to 1. */
    public double share() {
        return (double) of / outOf;
    }

    /**
     * Lower end of the score interval of E. B. Wilson, "Probable inference, the law of succession,
     * and statistical inference", Journal of the American Statistical Association 22 (1927)
     * 209-212.
     */
    public double lower() {
        return Math.max(0, centre() - half());
    }

    /** Upper end of the same interval. */
    public double upper() {
        return Math.min(1, centre() + half());
    }

    /** The intervals have no share in common: the difference is hardly chance. */
    public boolean isApartFrom(Rate other) {
        return lower() > other.upper() || upper() < other.lower();
    }

    /** Such as {@code 64 % (20 of 31; 47 to 78 %)}. */
    public String words() {
        return String.format(
                Locale.ROOT,
                "%.0f %% (%d of %d; %.0f to %.0f %%)",
                100 * share(),
                of,
                outOf,
                100 * lower(),
                100 * upper());
    }

    private double centre() {
        return (share() + Z * Z / (2 * outOf)) / (1 + Z * Z / outOf);
    }

    private double half() {
        double spread = share() * (1 - share()) / outOf + Z * Z / (4.0 * outOf * outOf);
        return Z / (1 + Z * Z / outOf) * Math.sqrt(spread);
    }
}
