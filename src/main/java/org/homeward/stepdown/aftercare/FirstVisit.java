package org.homeward.stepdown.aftercare;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.Visit;

/**
 * The first visit to a child after a move, within a week of its start (Care Planning, Placement and
 * Case Review (England) Regulations 2010 reg 28).
 *
 * @param dueBy the last day on which it is in time
 * @param held the first visit since the move; empty while there was none
 */
public record FirstVisit(LocalDate dueBy, Optional<Visit> held) {
    /** No visit was recorded and the last day has passed. */
    public boolean isOverdueOn(LocalDate day) {
        return held.isEmpty() && dueBy.isBefore(day);
    }

    /** It took place, but after the last day. */
    public boolean wasLate() {
        return held.filter(visit -> visit.recorded().on().isAfter(dueBy)).isPresent();
    }
}
