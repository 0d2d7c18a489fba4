package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.homeward.domain.common.ChildId;

/**
 * A child who is counted on a day and has no price.
 *
 * @param since the first day of the stretch without one, as far back as was looked at
 */
public record Unpriced(ChildId child, CostCell cell, LocalDate since) {
    /** Those on a day, in order of kind and child. */
    public static List<Unpriced> listOn(PricedCare care, LocalDate day) {
        return care.on(day)
                .filter(stay -> stay.price().isEmpty())
                .map(stay -> new Unpriced(stay.child(), CostCell.of(stay), stay.span().start()))
                .sorted(Comparator.comparing(Unpriced::cell).thenComparing(Unpriced::child))
                .toList();
    }
}
