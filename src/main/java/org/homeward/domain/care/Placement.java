package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.RequestId;

/**
 * A child living somewhere over a span of days. Vacancies and occupancy are counted from these.
 *
 * @param request the search it came from; empty when it came from a register
 */
public record Placement(
        PlacementId id,
        ChildId child,
        Where where,
        DateSpan span,
        Optional<CareType> type,
        Optional<Money> weeklyFee,
        Optional<RequestId> request) {

    /** The id of a placement that a register names by child and first day. */
    public static PlacementId registerId(ChildId child, LocalDate from) {
        return PlacementId.of(child.text() + "@" + from);
    }

    /** A short break or respite: the child's own home goes on meanwhile. */
    public boolean isStay() {
        return type.filter(CareType::isStay).isPresent();
    }

    public boolean isOn(LocalDate day) {
        return span.contains(day);
    }

    public Placement endedOn(LocalDate day) {
        return new Placement(id, child, where, span.endedOn(day), type, weeklyFee, request);
    }
}
