package org.homeward.position;

import java.util.Optional;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.common.HouseholdId;

/**
 * The places of a household on a day, counted from its placements.
 *
 * @param approved places in the terms of approval
 * @param filled children living there
 * @param held places kept for requests
 * @param stated what the household said; empty when nothing was said
 */
public record Vacancy(
        HouseholdId household, int approved, int filled, int held, Optional<Availability> stated) {
    /** Places neither filled nor, by what was stated, unavailable. */
    public int free() {
        return isStatedUnavailable() ? 0 : unfilled();
    }

    /** Approved places neither filled nor held; 0 when more children live there than approved. */
    public int unfilled() {
        return Math.max(0, approved - filled - held);
    }

    public boolean isStatedUnavailable() {
        return stated.filter(a -> a.state() != Availability.State.AVAILABLE).isPresent();
    }
}
