package org.homeward.stepdown.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.review.StepDownReview;

/**
 * How far a child has come on a day. It is derived anew each time and never stored.
 *
 * @param since the day from which the stage holds
 * @param why one sentence: what puts the child there
 * @param next what is due next; empty when nothing is
 * @param review the review that the stage rests on; for a child who moved, the one that agreed
 * @param request the search that came from it
 * @param placement the life with a family that came of it, also when it has ended
 */
public record Journey(
        ChildId child,
        JourneyStage stage,
        LocalDate since,
        String why,
        Optional<Next> next,
        Optional<StepDownReview> review,
        Optional<RequestId> request,
        Optional<PlacementId> placement) {
    /**
     * What somebody has to do next.
     *
     * @param due the last day on which it is not late
     * @param what in a few words
     */
    public record Next(LocalDate due, String what) {}

    public BoardColumn column() {
        return stage.column();
    }

    /** The next thing was due before a day. */
    public boolean isOverdueOn(LocalDate day) {
        return next.filter(n -> n.due().isBefore(day)).isPresent();
    }

    /** Whole days in the stage up to a day. */
    public long daysTo(LocalDate day) {
        return java.time.temporal.ChronoUnit.DAYS.between(since, day);
    }
}
