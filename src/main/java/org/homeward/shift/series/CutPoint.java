package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.List;

/**
 * Children counted on one day, by the classes of a cut.
 *
 * @param covered a return for the day is loaded; without one the counts are too low to be drawn
 */
public record CutPoint(LocalDate day, List<Integer> counts, boolean covered) {
    public CutPoint {
        counts = List.copyOf(counts);
    }

    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
