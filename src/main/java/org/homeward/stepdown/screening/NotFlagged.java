package org.homeward.stepdown.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Reason;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.trigger.FlagReason;

/**
 * A child in residential care who is not on the review list, and why not.
 *
 * @param because one sentence
 * @param waiting triggers that are met and wait for the next review date; empty otherwise
 * @param until the day from which the child is flagged again; empty when no day is set
 */
public record NotFlagged(
        Stay stay,
        Reason because,
        List<FlagReason> waiting,
        Optional<LocalDate> until,
        Readiness readiness) {
    public NotFlagged {
        waiting = List.copyOf(waiting);
    }
}
