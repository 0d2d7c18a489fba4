package org.homeward.shift.cost;

import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;

/**
 * A stretch of days that a child was counted in one kind of care at one price.
 *
 * @param price empty where none is known; such days are counted and never free
 */
public record PricedStay(
        ChildId child,
        PlacementKind kind,
        ProviderClass provider,
        DateSpan span,
        Optional<Priced> price) {
    /** Days of it between two days, the second left out. */
    long days(DateSpan window) {
        return span.daysWithin(window.start(), window.until());
    }
}
