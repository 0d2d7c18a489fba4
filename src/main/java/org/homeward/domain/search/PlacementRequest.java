package org.homeward.domain.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;

/**
 * A search for a home for one child or a sibling group. It opens when children need a home, may
 * wait, and is met when every child in it has been placed from it; that is derived, never ticked.
 * It mirrors the referral forms of the field, which have more than eight parts.
 *
 * @param children in the order the officer named them; at least one, none twice
 */
public record PlacementRequest(
        RequestId id,
        List<ChildId> children,
        CareType type,
        Timing timing,
        TogetherPlan together,
        Requirements requirements,
        Wishes wishes,
        RequestOrigin origin,
        Referral referral) {
    /** Throws {@link IllegalArgumentException} without children or with one named twice. */
    public PlacementRequest {
        children = List.copyOf(children);
        if (children.isEmpty() || children.stream().distinct().count() != children.size()) {
            throw new IllegalArgumentException(
                    "Request %s needs at least one child, none named twice.".formatted(id));
        }
    }

    /** A request without a referral, as registers have it. */
    public PlacementRequest(
            RequestId id,
            List<ChildId> children,
            CareType type,
            Timing timing,
            TogetherPlan together,
            Requirements requirements,
            Wishes wishes,
            RequestOrigin origin) {
        this(id, children, type, timing, together, requirements, wishes, origin, Referral.NONE);
    }

    public boolean isGroup() {
        return children.size() > 1;
    }

    public boolean isEmergency() {
        return timing.urgency() == Urgency.TODAY || type == CareType.EMERGENCY;
    }

    /**
     * The same search for some of its children. Throws {@link IllegalArgumentException} for none.
     */
    public PlacementRequest forChildren(List<ChildId> some) {
        return new PlacementRequest(
                id, some, type, timing, together, requirements, wishes, origin, referral);
    }

    /** The same search with other requirements. */
    public PlacementRequest asking(Requirements other) {
        return new PlacementRequest(
                id, children, type, timing, together, other, wishes, origin, referral);
    }

    /** The same search for a placement that ends: the day is the first on which it is over. */
    public PlacementRequest until(LocalDate day) {
        var ending =
                new Timing(timing.madeOn(), timing.neededBy(), timing.urgency(), Optional.of(day));
        return new PlacementRequest(
                id, children, type, ending, together, requirements, wishes, origin, referral);
    }
}
