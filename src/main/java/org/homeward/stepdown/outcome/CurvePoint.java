package org.homeward.stepdown.outcome;

import java.util.Optional;

/**
 * What a survival curve says at a time.
 *
 * @param time days after the move
 * @param atRisk still there and seen just before that time
 * @param ended ends on that day
 * @param share 0 to 1 that had no end up to and including that day
 * @param standardError of the share, by Greenwood's formula
 * @param interval 95 %; empty while nobody ended and once nobody is left, as none can be given
 */
public record CurvePoint(
        long time,
        int atRisk,
        int ended,
        double share,
        double standardError,
        Optional<Interval> interval) {
    /** Between two shares, both 0 to 1. */
    public record Interval(double lower, double upper) {}
}
