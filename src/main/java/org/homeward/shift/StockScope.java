package org.homeward.shift;

/**
 * Which children are counted. Published counts leave short breaks (V3 and V4) out; unaccompanied
 * asylum-seeking children are in them, and a plan is easier to read without them as well.
 */
public record StockScope(boolean shortBreaks, boolean unaccompanied) {
    /** As the department publishes: no short breaks, unaccompanied children included. */
    public static final StockScope PUBLISHED = new StockScope(false, true);

    /** Every child in an episode, short breaks too. */
    public static final StockScope EVERYBODY = new StockScope(true, true);

    public StockScope withUnaccompanied(boolean counted) {
        return new StockScope(shortBreaks, counted);
    }

    public StockScope withShortBreaks(boolean counted) {
        return new StockScope(counted, unaccompanied);
    }

    /** As it stands under a chart. */
    public String inWords() {
        return (shortBreaks ? "short breaks counted" : "short breaks (V3, V4) not counted")
                + (unaccompanied
                        ? ", unaccompanied children counted"
                        : ", unaccompanied children not counted");
    }
}
