package org.homeward.shift;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.position.CarePosition;

/**
 * Days that children spent in each group of care from one day to another, both included: what a
 * rate of moving is divided by.
 *
 * @param childDays only groups with at least one day
 */
public record Exposure(LocalDate from, LocalDate to, Map<PlacementGroup, Long> childDays) {
    public Exposure {
        childDays = Map.copyOf(childDays);
    }

    public static Exposure between(
            CarePosition position, StockScope scope, LocalDate from, LocalDate to) {
        Map<PlacementGroup, Long> days = new EnumMap<>(PlacementGroup.class);
        CountedCare.of(position, scope)
                .stays()
                .forEach(
                        stay -> {
                            long inside = stay.span().daysWithin(from, to.plusDays(1));
                            if (inside > 0) {
                                days.merge(stay.group(), inside, Long::sum);
                            }
                        });
        return new Exposure(from, to, days);
    }

    public long days(PlacementGroup group) {
        return childDays.getOrDefault(group, 0L);
    }

    public long total() {
        return childDays.values().stream().mapToLong(Long::longValue).sum();
    }
}
