package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;

/**
 * A placement is at risk of ending, or ended, against the plan.
 *
 * @param seenOn the day it was seen
 * @param meetingOn the day of the disruption meeting; empty until one is held or booked
 * @param whatHelps what was learned and what support is given
 */
public record Disruption(
        PlacementId placement,
        LocalDate seenOn,
        Optional<LocalDate> meetingOn,
        String whatHappened,
        String whatHelps,
        Recorded recorded) {}
