package org.homeward.domain.review;

import java.time.LocalDate;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ReviewId;

/**
 * A review by people of whether a child in residential care could live with a family.
 *
 * @param nextReviewOn the day on which the question is asked again
 * @param detail conditions, who was asked, who saw it otherwise
 */
public record StepDownReview(
        ReviewId id,
        ChildId child,
        LocalDate heldOn,
        Decision decision,
        LocalDate nextReviewOn,
        String reason,
        String by,
        ReviewDetail detail) {
    /** What the people decided. Not suitable is a good outcome when it is well reasoned. */
    public enum Decision {
        PROCEED,
        NOT_NOW,
        NOT_SUITABLE,
        NEED_INFORMATION,
        WITHDRAWN
    }

    /** Throws {@link IllegalArgumentException} when the question would be asked again too early. */
    public StepDownReview {
        if (nextReviewOn.isBefore(heldOn)) {
            throw new IllegalArgumentException(
                    "The next review (%s) is before this one (%s)."
                            .formatted(nextReviewOn, heldOn));
        }
    }

    /** A review of which only the decision is known, as registers have it. */
    public StepDownReview(
            ReviewId id,
            ChildId child,
            LocalDate heldOn,
            Decision decision,
            LocalDate nextReviewOn,
            String reason,
            String by) {
        this(id, child, heldOn, decision, nextReviewOn, reason, by, ReviewDetail.NONE);
    }

    /** The same decision with what stands beside it. */
    public StepDownReview with(ReviewDetail beside) {
        return new StepDownReview(id, child, heldOn, decision, nextReviewOn, reason, by, beside);
    }
}
