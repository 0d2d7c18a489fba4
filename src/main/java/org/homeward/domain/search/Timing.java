package org.homeward.domain.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the request was made, when the children need a home, and for how long.
 *
 * @param expectedUntil first day on which the placement is expected to be over; empty while open
 */
public record Timing(
        LocalDate madeOn, LocalDate neededBy, Urgency urgency, Optional<LocalDate> expectedUntil) {
    public Timing(LocalDate madeOn, LocalDate neededBy, Urgency urgency) {
        this(madeOn, neededBy, urgency, Optional.empty());
    }
}
