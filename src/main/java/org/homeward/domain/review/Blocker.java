package org.homeward.domain.review;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;

/**
 * Something that stands between a child and a family, with somebody who deals with it by a day.
 *
 * @param owner who deals with it
 * @param cleared who said that it is out of the way; empty while it stands
 */
public record Blocker(
        String id,
        ChildId child,
        BlockerKind kind,
        String note,
        String owner,
        LocalDate due,
        Recorded raised,
        Optional<Recorded> cleared) {
    /** Stands at the end of a day: raised by then and not cleared by then. */
    public boolean standsOn(LocalDate day) {
        return !raised.on().isAfter(day) && cleared.filter(c -> !c.on().isAfter(day)).isEmpty();
    }

    public boolean isOverdueOn(LocalDate day) {
        return standsOn(day) && due.isBefore(day);
    }
}
