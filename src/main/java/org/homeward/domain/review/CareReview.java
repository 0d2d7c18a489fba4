package org.homeward.domain.review;

import java.time.LocalDate;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;

/**
 * A looked-after child's statutory review. A placement may end only after one (Care Planning,
 * Placement and Case Review (England) Regulations 2010 reg 14; times in reg 33).
 *
 * @param on the day it is booked for or was held
 */
public record CareReview(ChildId child, LocalDate on, State state, String note, Recorded recorded) {
    /** A booked review counts only until its day; then somebody says what became of it. */
    public enum State {
        BOOKED,
        HELD,
        CANCELLED
    }
}
