package org.homeward.domain.review;

import java.time.LocalDate;
import org.homeward.domain.common.ChildId;

/**
 * Something that was said or happened about a child in residential care and asks for a review. A
 * sign starts a conversation and never decides.
 *
 * @param note in the words of whoever recorded it
 * @param by who said or recorded it
 */
public record StepDownSign(ChildId child, Kind kind, LocalDate on, String note, String by) {
    /** What happened. */
    public enum Kind {
        CHILD_ASKS_FOR_FAMILY,
        CHILD_WISHES_TO_STAY,
        HOME_OR_REVIEWING_OFFICER_RECOMMENDS,
        FEE_REVIEW_OR_NOTICE,
        FLAGGED_BY_HAND
    }
}
