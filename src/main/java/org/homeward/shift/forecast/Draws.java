package org.homeward.shift.forecast;

/**
 * How often the future is drawn.
 *
 * @param seed the same seed gives the same forecast, however many threads work on it
 * @param rateUncertainty rates themselves are drawn from what the reference period leaves open;
 *     without it they are taken as known
 */
public record Draws(int runs, long seed, boolean rateUncertainty) {
    public static final Draws USUAL = new Draws(1_000, 1, true);

    /** More runs than this tell nothing more. */
    public static final int MOST = 100_000;

    /** Throws {@link IllegalArgumentException} for fewer than 1 or more than 100,000 runs. */
    public Draws {
        if (runs < 1 || runs > MOST) {
            throw new IllegalArgumentException("%d runs are outside 1 to 100,000.".formatted(runs));
        }
    }

    public Draws withRuns(int number) {
        return new Draws(number, seed, rateUncertainty);
    }

    public Draws withSeed(long other) {
        return new Draws(runs, other, rateUncertainty);
    }

    public Draws withRateUncertainty(boolean on) {
        return new Draws(runs, seed, on);
    }
}
