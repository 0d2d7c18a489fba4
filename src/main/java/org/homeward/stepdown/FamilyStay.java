package org.homeward.stepdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.position.CarePosition;

/**
 * A child's life with one family. A new placement in the same household from the day on which one
 * ends carries it on: a change of type or fee is no move.
 *
 * @param placements in order, joined; at least one
 */
public record FamilyStay(List<Placement> placements) {
    /** Throws {@link IllegalArgumentException} without a placement. */
    public FamilyStay {
        placements = List.copyOf(placements);
        if (placements.isEmpty()) {
            throw new IllegalArgumentException("A life with a family has a placement.");
        }
    }

    /** The life with a family that a placement began. */
    public static FamilyStay of(CarePosition position, Placement first) {
        List<Placement> joined = new ArrayList<>(List.of(first));
        for (Placement next : position.placements(first.child())) {
            Placement last = joined.get(joined.size() - 1);
            boolean follows = last.span().joins(next.span()) && next.where().equals(last.where());
            if (follows && !next.span().isEmpty() && !next.isStay()) {
                joined.add(next);
            }
        }
        return new FamilyStay(joined);
    }

    public ChildId child() {
        return placements.get(0).child();
    }

    public LocalDate start() {
        return placements.get(0).span().start();
    }

    public Placement last() {
        return placements.get(placements.size() - 1);
    }

    public DateSpan span() {
        return DateSpan.of(start(), last().span().until());
    }

    /** First day on which the child no longer lived there, when that is no later than a day. */
    public Optional<LocalDate> findEndBy(LocalDate day) {
        return span().findEnd().filter(end -> !end.isAfter(day));
    }
}
