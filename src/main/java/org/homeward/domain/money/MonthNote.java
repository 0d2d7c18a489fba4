package org.homeward.domain.money;

import java.time.YearMonth;
import org.homeward.domain.common.Recorded;

/**
 * What people know about a month of a series that its numbers do not tell, such as the opening of a
 * home. Printed beside the chart; names no child.
 *
 * @param series short lower-case name of the series, such as {@code entries}
 */
public record MonthNote(
        String id, YearMonth month, String series, String words, Recorded recorded) {

    /** Throws {@link IllegalArgumentException} without words. */
    public MonthNote {
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A note needs words.");
        }
    }
}
