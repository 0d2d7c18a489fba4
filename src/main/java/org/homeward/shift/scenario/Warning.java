package org.homeward.shift.scenario;

import java.time.YearMonth;
import org.homeward.domain.common.Plain;

/**
 * Something in a scenario that cannot be as it was set, such as a pool that runs short.
 *
 * @param month the first in which it happens
 */
public record Warning(YearMonth month, String words) {
    /** Such as {@code From October 2019: too few children could step down.} */
    public String sentence() {
        return "From %s: %s".formatted(Plain.month(month), words);
    }
}
