package org.homeward.app.reconcile;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A published figure beside what the data give.
 *
 * @param yearEnd 31 March
 * @param area whose figure it is
 * @param measure in plain words
 * @param published empty where it was suppressed
 * @param ours counted from the data, short breaks left out as in the publication
 * @param why what explains a difference as far as the data tell; empty when they agree
 * @param source where the figure was published
 */
public record Compared(
        LocalDate yearEnd,
        String area,
        String measure,
        OptionalInt published,
        int ours,
        String why,
        String source) {

    /** Ours less the published; empty where that was suppressed. */
    public OptionalInt difference() {
        return published.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(ours - published.getAsInt());
    }
}
