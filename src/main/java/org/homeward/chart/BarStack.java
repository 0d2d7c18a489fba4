package org.homeward.chart;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.homeward.shift.series.Behind;

/**
 * One part of every bar.
 *
 * @param numbers one for each bar, as it may be shown
 * @param behind the children of a bar
 */
record BarStack(
        String name,
        Function<ChartTheme, Color> colour,
        List<OptionalInt> numbers,
        Optional<IntFunction<Behind>> behind) {

    /** The sum of what may be shown. */
    int sum() {
        return numbers.stream().mapToInt(number -> number.orElse(0)).sum();
    }
}
