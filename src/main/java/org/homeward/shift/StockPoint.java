package org.homeward.shift;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/**
 * Children counted on one day.
 *
 * @param byKind only kinds with at least one child
 * @param covered a return for the day is loaded; without one the count is too low to be drawn
 */
public record StockPoint(LocalDate day, Map<PlacementKind, Integer> byKind, boolean covered) {
    /** Fewer children than this give no share: it would jump with every single child. */
    public static final int FEWEST_FOR_A_SHARE = 10;

    public StockPoint {
        byKind = Map.copyOf(byKind);
    }

    public int total() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(PlacementKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    public int count(PlacementGroup group) {
        return byKind.entrySet().stream()
                .filter(entry -> entry.getKey().group() == group)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Children in residential care by a definition. */
    public int residential(ResidentialScope residential) {
        return byGroup(residential).getOrDefault(KindGroup.RESIDENTIAL, 0);
    }

    /** Every chart group with its number, 0 included, in drawing order. */
    public Map<KindGroup, Integer> byGroup(ResidentialScope residential) {
        Map<KindGroup, Integer> counts = new EnumMap<>(KindGroup.class);
        for (KindGroup group : KindGroup.values()) {
            counts.put(group, 0);
        }
        byKind.forEach(
                (kind, number) ->
                        counts.merge(KindGroup.of(kind, residential), number, Integer::sum));
        return counts;
    }

    /** Per cent of the counted children in foster care; empty for very few children. */
    public OptionalDouble findFosteredShare() {
        return share(count(PlacementGroup.FOSTER));
    }

    /** Per cent of the counted children in residential care; empty for very few children. */
    public OptionalDouble findResidentialShare(ResidentialScope residential) {
        return share(residential(residential));
    }

    private OptionalDouble share(int part) {
        return total() < FEWEST_FOR_A_SHARE
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * part / total());
    }
}
