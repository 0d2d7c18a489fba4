package org.homeward.shift.series;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.PlacementGroup;

/**
 * How long ended stays of one group of care lasted, in days. Quantiles lie between the two nearest
 * stays in proportion (type 7 of Hyndman and Fan, 1996).
 */
public record SpellLengths(
        PlacementGroup group,
        int number,
        double mean,
        double tenth,
        double quarter,
        double median,
        double threeQuarters,
        double ninetieth) {

    static Optional<SpellLengths> of(PlacementGroup group, List<Spell> spells) {
        if (spells.isEmpty()) {
            return Optional.empty();
        }
        long[] days = spells.stream().mapToLong(Spell::days).sorted().toArray();
        double sum = 0;
        for (long day : days) {
            sum += day;
        }
        return Optional.of(
                new SpellLengths(
                        group,
                        days.length,
                        sum / days.length,
                        quantile(days, 0.1),
                        quantile(days, 0.25),
                        quantile(days, 0.5),
                        quantile(days, 0.75),
                        quantile(days, 0.9)));
    }

    private static double quantile(long[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
