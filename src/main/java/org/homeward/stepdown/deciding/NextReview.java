package org.homeward.stepdown.deciding;

import java.time.LocalDate;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;

/**
 * Until when a question may rest. Every decision names a day on which it is asked again, and no
 * later than the child's next statutory review (Care Planning, Placement and Case Review (England)
 * Regulations 2010 reg 33).
 */
public final class NextReview {
    private NextReview() {}

    /** The last day that a decision made on the day of the position may name. */
    public static LocalDate latest(
            Decision decision, ChildId child, CarePosition position, StepDownPolicy policy) {
        LocalDate held = position.asAt();
        LocalDate byPolicy = held.plusWeeks(policy.cadence().weeksAfter(decision));
        return position.stepDown()
                .findNextCareReview(child)
                .map(CareReview::on)
                .filter(on -> on.isAfter(held) && on.isBefore(byPolicy))
                .orElse(byPolicy);
    }
}
