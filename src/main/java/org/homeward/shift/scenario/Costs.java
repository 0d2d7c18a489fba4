package org.homeward.shift.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.forecast.Fan;

/**
 * What a scenario costs.
 *
 * @param weekly pounds a week; the least when a price is missing
 * @param unpriced kinds in which children live, here or in the base, but which have no price
 * @param net empty while a price is missing: no saving is told from half the prices
 */
public record Costs(
        Fan weekly, Set<PlacementKind> unpriced, List<YearCost> years, Optional<Net> net) {
    public Costs {
        unpriced = Set.copyOf(unpriced);
        years = List.copyOf(years);
    }
}
