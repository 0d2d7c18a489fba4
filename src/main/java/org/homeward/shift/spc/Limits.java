package org.homeward.shift.spc;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Average and natural process limits of a chart of single values (Shewhart's XmR chart as Wheeler
 * describes it): the average plus and minus 2.66 times the mean moving range.
 *
 * @param movingRange mean distance from each known month to the next
 * @param months known months that the limits come from
 */
public record Limits(double centre, double movingRange, int months) {
    /** Limits from fewer months than this still move a good deal with each new one. */
    public static final int FIRM_FROM = 12;

    private static final int FEWEST = 3;
    private static final double TO_LIMITS = 2.66;

    /** Of the known months from one to another; empty for fewer than three. */
    public static Optional<Limits> of(
            SortedMap<YearMonth, Integer> values, YearMonth from, YearMonth to) {
        SortedMap<YearMonth, Integer> baseline = values.tailMap(from).headMap(to.plusMonths(1));
        List<Integer> ranges = new ArrayList<>();
        for (Map.Entry<YearMonth, Integer> month : baseline.entrySet()) {
            Integer before = baseline.get(month.getKey().minusMonths(1));
            if (before != null) {
                ranges.add(Math.abs(month.getValue() - before));
            }
        }
        if (baseline.size() < FEWEST || ranges.isEmpty()) {
            return Optional.empty();
        }
        double centre = baseline.values().stream().mapToInt(n -> n).average().orElseThrow();
        double range = ranges.stream().mapToInt(n -> n).average().orElseThrow();
        return Optional.of(new Limits(centre, range, baseline.size()));
    }

    public double upper() {
        return centre + TO_LIMITS * movingRange;
    }

    /** Never below zero: there are no negative children. */
    public double lower() {
        return Math.max(0, centre - TO_LIMITS * movingRange);
    }

    public boolean isFirm() {
        return months >= FIRM_FROM;
    }

    /** Outside a limit; on it is inside. */
    boolean isBeyond(int value) {
        return value > upper() || value < lower();
    }

    /** In the outer third of the way to a limit, or past it: 1 above, -1 below, else 0. */
    int nearLimit(int value) {
        double twoThirds = 2 * TO_LIMITS * movingRange / 3;
        if (movingRange > 0 && value > centre + twoThirds) {
            return 1;
        }
        return movingRange > 0 && value < centre - twoThirds ? -1 : 0;
    }
}
