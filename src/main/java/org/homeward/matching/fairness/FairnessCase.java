package org.homeward.matching.fairness;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.fairness.Groups;
import org.homeward.fairness.Trait;

/**
 * One child of one search, and what the search found.
 *
 * @param groups to which group the child belongs by each trait; {@link Groups#NOT_KNOWN} where
 *     unrecorded
 * @param possibleHomes on the list that was decided on, or on today's while the child waits
 * @param top the first home of that list
 * @param daysToPlacement from the request to the first day in the home; empty while the child waits
 */
public record FairnessCase(
        ChildId child,
        RequestId request,
        Map<Trait, String> groups,
        int possibleHomes,
        Optional<HouseholdId> top,
        OptionalLong daysToPlacement) {

    public FairnessCase {
        groups = Map.copyOf(new EnumMap<>(groups));
    }

    String group(Trait trait) {
        return groups.getOrDefault(trait, Groups.NOT_KNOWN);
    }

    boolean isPlaced() {
        return daysToPlacement.isPresent();
    }
}
