package org.homeward.shift.spc;

/**
 * What makes a point more than noise: the four rules of NHS England's Making Data Count programme.
 * The run on one side is seven points, as there; other authors take eight.
 */
public enum SpcRule {
    BEYOND_LIMITS(1, "outside the limits"),
    SHIFT(7, "seven or more in a row on one side of the average"),
    TREND(6, "six or more in a row going one way"),
    NEAR_LIMIT(2, "two of three near the same limit");

    private final int points;
    private final String words;

    SpcRule(int points, String words) {
        this.points = points;
        this.words = words;
    }

    /** As few points as make the signal. */
    public int points() {
        return points;
    }

    public String words() {
        return words;
    }
}
