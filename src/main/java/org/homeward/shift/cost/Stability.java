package org.homeward.shift.cost;

/**
 * The share of moves that are still with the family after a year, and how sure that is.
 *
 * @param middle above 0 and up to 1
 * @param source own moves with their interval, or whose figure is taken in their place
 */
public record Stability(double middle, CostPolicy.Range range, String source) {
    /** The policy's own, where own moves are too few. */
    public static Stability assumed(CostPolicy policy) {
        return new Stability(
                policy.stillPlaced().atEnd(),
                policy.stability(),
                "assumption; " + policy.stillPlaced().source());
    }
}
