package org.homeward.domain.audit;

import java.util.Optional;
import org.homeward.domain.common.Recorded;

/**
 * A record was wrong and is superseded, or void where nothing takes its place; what it said before
 * is kept.
 *
 * @param subject id of the record
 * @param before what it said, in words without names
 * @param after what it says now; empty when the record is void
 */
public record Correction(
        String id,
        String subject,
        String before,
        Optional<String> after,
        String reason,
        Recorded recorded) {
    public boolean isVoid() {
        return after.isEmpty();
    }
}
