package org.homeward.matching.sibling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;

/**
 * A child of the request who has a home already, with how far the possible homes of the others are
 * from it.
 *
 * @param household where the child lives; empty when the placement has ended since
 * @param near possible homes for all who wait, the nearest first and those not known last
 */
public record PlacedSibling(ChildId child, Optional<HouseholdId> household, List<HomeNear> near) {
    public PlacedSibling {
        near = List.copyOf(near);
    }

    /**
     * A possible home near a brother or sister.
     *
     * @param miles straight line, 0 where the brother or sister lives there; empty when not known
     */
    public record HomeNear(HouseholdId household, OptionalDouble miles) {}
}
