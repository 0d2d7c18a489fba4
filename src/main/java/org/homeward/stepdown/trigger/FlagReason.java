package org.homeward.stepdown.trigger;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.Reason;

/**
 * Why a child is on the list: one trigger that was met.
 *
 * @param reason the sentence, with the practice or law the trigger rests on as its source
 * @param value what was recorded
 * @param since since when it holds; empty when the record has no date
 * @param recorded where the value comes from, such as a needs review and who wrote it
 */
public record FlagReason(Reason reason, String value, Optional<LocalDate> since, String recorded) {
    public String code() {
        return reason.code();
    }
}
