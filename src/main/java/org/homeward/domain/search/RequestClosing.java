package org.homeward.domain.search;

import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;

/** A search that ended without a placement from it, and how. */
public record RequestClosing(RequestId request, Outcome outcome, String note, Recorded recorded) {
    /** How it ended. */
    public enum Outcome {
        PLACED_ELSEWHERE,
        NO_LONGER_NEEDED,
        PLAN_CHANGED,
        MADE_BY_MISTAKE
    }
}
