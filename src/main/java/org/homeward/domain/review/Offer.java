package org.homeward.domain.review;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.Answer;

/**
 * Somebody at the child's side who was offered to the child.
 *
 * @param on the day of the offer; empty when none was made
 * @param takenUp unknown until the child has said
 */
public record Offer(Optional<LocalDate> on, Answer takenUp) {
    public static final Offer NONE = new Offer(Optional.empty(), Answer.UNKNOWN);
}
