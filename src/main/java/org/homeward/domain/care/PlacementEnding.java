package org.homeward.domain.care;

import java.time.LocalDate;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;

/**
 * How a placement ended, as a person recorded it.
 *
 * @param on first day on which the child no longer lived there
 * @param planned unknown when nobody said
 * @param destination where the child went, in words
 */
public record PlacementEnding(
        PlacementId placement,
        LocalDate on,
        EndReason reason,
        Answer planned,
        String destination,
        String note,
        Recorded recorded) {}
