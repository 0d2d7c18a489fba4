package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;

/**
 * A move from residential care to a family, and what became of it.
 *
 * @param on first day with the family
 * @param end empty while the child lives there
 */
public record StepDown(ChildId child, LocalDate on, Optional<End> end) {
    /**
     * How it ended.
     *
     * @param on first day no longer there
     */
    public record End(LocalDate on, Kind kind) {}

    /** What an end means for the saving. */
    public enum Kind {
        /** Moved on to plan: the saving ends, nothing is lost. */
        PLANNED,
        /** Ended otherwise than planned: the rest of the plan is lost. */
        BROKE_DOWN,
        /** Back in residential care: the rest of the plan is lost, a dearer home counts against. */
        RETURNED
    }

    boolean isLost() {
        return end.filter(e -> e.kind() != Kind.PLANNED).isPresent();
    }
}
