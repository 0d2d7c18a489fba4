package org.homeward.ui.stepdown;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.stepdown.screening.Stay;
import org.homeward.stepdown.trigger.FlagReason;

/**
 * One child, looked at closely.
 *
 * @param row on the board; empty for a child of whom nothing asks
 * @param other why the child is not flagged; empty for one who is, or who left residential care
 */
public record LookedAt(
        ChildId child, String label, Optional<BoardRow> row, Optional<NotFlagged> other) {
    static LookedAt of(BoardRow row, Optional<NotFlagged> other) {
        return new LookedAt(row.child(), row.label(), Optional.of(row), other);
    }

    static LookedAt of(NotFlagged other, Optional<BoardRow> row) {
        return new LookedAt(other.stay().child(), other.stay().label(), row, Optional.of(other));
    }

    /** Empty for a child who has left residential care. */
    public Optional<Stay> stay() {
        return other.map(NotFlagged::stay).or(() -> row.flatMap(r -> r.row().stay()));
    }

    /** What is met; for a child who is not flagged, what waits for the review date. */
    public List<FlagReason> triggers() {
        return other.map(NotFlagged::waiting)
                .orElseGet(() -> row.map(r -> r.row().flags()).orElse(List.of()));
    }

    public Optional<Reason> whyNot() {
        return other.map(NotFlagged::because);
    }

    public Optional<Readiness> readiness() {
        return other.map(NotFlagged::readiness).or(() -> row.flatMap(r -> r.row().readiness()));
    }

    /** The number may be seen: people have argued both ways. */
    public boolean isUncovered() {
        return row.filter(r -> r.row().cover().isLifted()).isPresent();
    }

    /** Why the number is covered, or what lifted the cover. */
    public String coverWords() {
        return row.map(r -> r.row().cover().sentence())
                .orElse(
                        "The number is covered until people have entered what speaks for and what"
                                + " against.");
    }
}
