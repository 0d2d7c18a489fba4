package org.homeward.shift.forecast;

import java.util.Set;
import org.homeward.domain.common.PlacementKind;

/**
 * The range of the cost of a week, in pounds, from the same runs as the counts.
 *
 * @param unpriced kinds in which children live but which have no price; when there are any, the
 *     cost is a least and no saving may be told from it
 */
public record CostFan(Fan fan, Set<PlacementKind> unpriced) {
    public CostFan {
        unpriced = Set.copyOf(unpriced);
    }

    public boolean isComplete() {
        return unpriced.isEmpty();
    }
}
