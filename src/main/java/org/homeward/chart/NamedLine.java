package org.homeward.chart;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.shift.KindGroup;

/**
 * A line over month ends. Where a value is hidden or unknown the line has a gap.
 *
 * @param group whose colour it has; empty for the colour of a series that stands for all
 * @param planned drawn dashed, in the second colour of a pair
 */
public record NamedLine(
        String name,
        Optional<KindGroup> group,
        boolean planned,
        SortedMap<LocalDate, OptionalDouble> values) {
    public NamedLine {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
