package org.homeward.app;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/**
 * Who was looked after on a day.
 *
 * @param lookedAfter children with an episode that covers the day
 * @param excludingShortBreaks the same without legal status V3 and V4, as published
 * @param groups every group, with 0 where nobody is
 * @param kinds the groups split finer; only kinds with somebody in them
 * @param residentialChildren those of group RESIDENTIAL, by code
 */
public record Stock(
        int lookedAfter,
        int excludingShortBreaks,
        Map<PlacementGroup, Integer> groups,
        Map<PlacementKind, Integer> kinds,
        List<ChildId> residentialChildren) {
    public Stock {
        groups = Map.copyOf(groups);
        kinds = Map.copyOf(kinds);
        residentialChildren = List.copyOf(residentialChildren);
    }

    /**
     * The stock on a day.
     *
     * @param episodes of every child, none of a child overlapping
     */
    public static Stock on(LocalDate day, List<Episode> episodes) {
        List<Episode> covering =
                episodes.stream().filter(episode -> episode.span().contains(day)).toList();
        Map<PlacementGroup, Integer> groups = new EnumMap<>(PlacementGroup.class);
        Map<PlacementKind, Integer> kinds = new EnumMap<>(PlacementKind.class);
        for (PlacementGroup group : PlacementGroup.values()) {
            groups.put(group, 0);
        }
        for (Episode episode : covering) {
            groups.merge(episode.group(), 1, Integer::sum);
            kinds.merge(episode.kind(), 1, Integer::sum);
        }
        return new Stock(
                covering.size(),
                (int) covering.stream().filter(e -> !e.legal().isShortBreak()).count(),
                groups,
                kinds,
                covering.stream()
                        .filter(e -> e.group() == PlacementGroup.RESIDENTIAL)
                        .map(Episode::child)
                        .sorted()
                        .toList());
    }

    public int in(PlacementGroup group) {
        return groups.getOrDefault(group, 0);
    }

    public int in(PlacementKind kind) {
        return kinds.getOrDefault(kind, 0);
    }
}
