package org.homeward.stepdown.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.trigger.FlagReason;

/**
 * A suggestion that people review whether a child could live with a family. It is computed anew as
 * at each day and never stored; only the review is.
 *
 * @param because every trigger that is met, at least one
 * @param lastReview the newest review of this stay; empty when there was none
 */
public record StepDownFlag(
        Stay stay,
        List<FlagReason> because,
        Readiness readiness,
        Optional<StepDownReview> lastReview) {
    public StepDownFlag {
        because = List.copyOf(because);
    }

    public ChildId child() {
        return stay.child();
    }

    /** The earliest day of the stay on which a reason with a date held. */
    public Optional<LocalDate> findSince() {
        return because.stream()
                .flatMap(r -> r.since().stream())
                .min(Comparator.naturalOrder())
                .map(since -> since.isBefore(stay.since()) ? stay.since() : since);
    }

    /** The day the last review named; empty when the child was never reviewed in this stay. */
    public Optional<LocalDate> findNextReview() {
        return lastReview.map(StepDownReview::nextReviewOn);
    }
}
