package org.homeward.shift.cost;

import java.time.LocalDate;
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
        ProviderSide provider,
        DateSpan span,
        Optional<Priced> price) {
    /** The part inside a window that it overlaps. */
    PricedStay within(DateSpan window) {
        LocalDate first = span.start().isAfter(window.start()) ? span.start() : window.start();
        LocalDate until = span.until().isBefore(window.until()) ? span.until() : window.until();
        return new PricedStay(child, kind, provider, DateSpan.of(first, until), price);
    }

    /** Pence a week; nought where none is known, so ask only where one is. */
    long weeklyPence() {
        return price.map(known -> known.weekly().pence()).orElse(0L);
    }

    /** Days of it between two days, the second left out. */
    long days(DateSpan window) {
        return span.daysWithin(window.start(), window.until());
    }
}
