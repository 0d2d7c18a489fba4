package org.homeward.domain.review;

import java.time.LocalDate;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ReviewId;

/**
 * A review by people of whether a child in residential care could live with a family.
 *
 * @param nextReviewOn the day on which the question is asked again
 */
public record StepDownReview(
        ReviewId id,
        ChildId child,
        LocalDate heldOn,
        Decision decision,
        LocalDate nextReviewOn,
        String reason,
        String by) {
    /** What the people decided. Not suitable is a good outcome when it is well reasoned. */
    public enum Decision {
        PROCEED,
        NOT_NOW,
        NOT_SUITABLE,
        NEED_INFORMATION
    }

    /** Throws {@link IllegalArgumentException} when the question would be asked again too early. */
    public StepDownReview {
        if (nextReviewOn.isBefore(heldOn)) {
            throw new IllegalArgumentException(
                    "The next review (%s) is before this one (%s)."
                            .formatted(nextReviewOn, heldOn));
        }
    }
}
