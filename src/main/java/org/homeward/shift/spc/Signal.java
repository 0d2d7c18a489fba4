package org.homeward.shift.spc;

import java.time.YearMonth;

/**
 * A stretch of months that differs more than chance lets months differ.
 *
 * @param high above the average or rising; else below or falling
 */
public record Signal(SpcRule rule, YearMonth from, YearMonth to, boolean high) {
    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }
}
