package org.homeward.shift.cost;

import java.util.List;

/**
 * What is supposed where the records cannot tell: every figure is an assumption and is said under
 * the charts that use it.
 *
 * @param stillPlaced what a plan counts on
 * @param stability shares still placed after a year between which a break-even is given
 * @param pricePerCent by how much the price of homes may be lower or higher in that range
 * @param monthsWithFamily how long a child lives with the family in the mean before moving on
 * @param overheadPerCent added to own provision to compare it with what is bought
 */
public record CostPolicy(
        StillPlaced stillPlaced,
        Range stability,
        int pricePerCent,
        int monthsWithFamily,
        int overheadPerCent) {
    private static final int HIGHEST_PER_CENT = 200;

    /** Throws {@link IllegalArgumentException} for a number that cannot be. */
    public CostPolicy {
        if (pricePerCent < 0 || pricePerCent > 100) {
            throw new IllegalArgumentException("A range of prices is 0 to 100 per cent.");
        }
        if (monthsWithFamily < 1) {
            throw new IllegalArgumentException("A life with a family lasts a month or more.");
        }
        if (overheadPerCent < 0 || overheadPerCent > HIGHEST_PER_CENT) {
            throw new IllegalArgumentException("Overheads are 0 to 200 per cent.");
        }
    }

    /** Two shares, 0 to 1. */
    public record Range(double low, double high) {
        /** Throws {@link IllegalArgumentException} unless they follow each other inside 0 to 1. */
        public Range {
            if (low <= 0 || high > 1 || high < low) {
                throw new IllegalArgumentException(
                        "Shares %s and %s are no range above 0 and up to 1.".formatted(low, high));
            }
        }
    }

    /** What Homeward starts with. */
    public static CostPolicy standard() {
        return new CostPolicy(
                StillPlaced.of(
                        0.75, 0.64, "Birmingham step-down programme: evaluations of 2017 and 2018"),
                new Range(0.50, 0.80),
                10,
                24,
                20);
    }

    public CostPolicy withStillPlaced(StillPlaced other) {
        return new CostPolicy(other, stability, pricePerCent, monthsWithFamily, overheadPerCent);
    }

    public CostPolicy withOverhead(int perCent) {
        return new CostPolicy(stillPlaced, stability, pricePerCent, monthsWithFamily, perCent);
    }

    /** Every figure with where it comes from. */
    public List<String> sources() {
        return List.of(
                "Still placed: %d %% after 14 and %d %% after 52 weeks. %s."
                        .formatted(
                                Math.round(100 * stillPlaced.at(14)),
                                Math.round(100 * stillPlaced.atEnd()),
                                stillPlaced.source()),
                "Range of stability where own moves are too few: %d to %d %% after a year; assumption."
                        .formatted(
                                Math.round(100 * stability.low()),
                                Math.round(100 * stability.high())),
                "Range of prices: homes %d %% lower or higher; assumption.".formatted(pricePerCent),
                "A life with a family lasts %d months in the mean; assumption."
                        .formatted(monthsWithFamily),
                "Overheads of own provision: %d %%; assumption, for in-house figures usually leave"
                                .formatted(overheadPerCent)
                        + " overheads out (Nationwide Association of Fostering Providers).");
    }
}
