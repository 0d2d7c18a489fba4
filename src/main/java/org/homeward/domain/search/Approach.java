package org.homeward.domain.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;

/**
 * A household was asked whether it would take the children of a request: when, by whom, what came
 * of it. Append-only; what was wrong is voided with a reason.
 *
 * @param reason why it was declined or withdrawn; empty otherwise
 */
public record Approach(
        String id,
        RequestId request,
        HouseholdId household,
        Instant at,
        String by,
        Outcome outcome,
        Optional<DeclineReason> reason,
        String note) {
    public Approach {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** What came of it. */
    public enum Outcome {
        ASKED,
        ACCEPTED,
        DECLINED,
        NO_ANSWER,
        WITHDRAWN_BY_US
    }

    /** Why it came to nothing. */
    public enum DeclineReason {
        AGE,
        BEHAVIOUR,
        OWN_CHILDREN,
        TIMING,
        DISTANCE,
        RISK,
        HEALTH,
        INFORMATION_TOO_THIN,
        OTHER
    }
}
