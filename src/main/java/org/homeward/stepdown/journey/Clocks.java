package org.homeward.stepdown.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.Cadence;

/** Days on which something is due, counted with the authority's own calendar. */
final class Clocks {
    private final CarePosition position;
    private final Cadence cadence;

    Clocks(CarePosition position, Cadence cadence) {
        this.position = position;
        this.cadence = cadence;
    }

    /** The last working day on which a flag is screened in time. */
    LocalDate screenBy(LocalDate flagged) {
        return position.workingDays().after(flagged, cadence.screenWorkingDays());
    }

    /** A disruption meeting is held or booked in as many working days as a flag is screened. */
    LocalDate meetBy(LocalDate ended) {
        return position.workingDays().after(ended, cadence.screenWorkingDays());
    }

    /**
     * The day of the next step-down review: the day the last one named, but no later than the
     * policy lets its decision rest, and no later than the next statutory review.
     */
    LocalDate reviewBy(StepDownReview review) {
        LocalDate capped = review.heldOn().plusWeeks(cadence.weeksAfter(review.decision()));
        return earliest(
                earliest(review.nextReviewOn(), capped),
                findStatutoryAfter(review.child(), review.heldOn()).orElse(capped));
    }

    /** After a change people look again as soon as after a decision to proceed. */
    LocalDate reviewAfterChange(LocalDate changed) {
        return changed.plusWeeks(cadence.weeksAfter(Decision.PROCEED));
    }

    /** Another plan is believed for as long as readiness holds; then people look again. */
    LocalDate trustPlanUntil(LocalDate changed) {
        return changed.plusWeeks(cadence.expiryWeeks());
    }

    /** The day by which a screened child is reviewed: the day named, else the statutory time. */
    LocalDate firstReviewBy(ChildId child, LocalDate screened, Optional<LocalDate> named) {
        LocalDate latest = screened.plusWeeks(cadence.statutoryWeeks());
        LocalDate statutory = findStatutoryAfter(child, screened).orElse(latest);
        return earliest(named.orElse(latest), earliest(statutory, latest));
    }

    private Optional<LocalDate> findStatutoryAfter(ChildId child, LocalDate day) {
        return position.stepDown().careReviews(child).stream()
                .filter(review -> review.state() != CareReview.State.CANCELLED)
                .map(CareReview::on)
                .filter(on -> on.isAfter(day))
                .findFirst();
    }

    static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
