package org.homeward.stepdown;

/**
 * How many arguments have to stand on each side before the points of readiness are uncovered, so
 * that people argue first and count later.
 *
 * @param forEntries entries that speak for a move
 * @param againstEntries entries that speak against it
 */
public record Ledger(int forEntries, int againstEntries) {
    /** Throws {@link IllegalArgumentException} for a number under nought. */
    public Ledger {
        if (forEntries < 0 || againstEntries < 0) {
            throw new IllegalArgumentException("A number of entries is 0 or more.");
        }
    }

    /** The points may be shown. */
    public boolean isFilledBy(int speakFor, int speakAgainst) {
        return speakFor >= forEntries && speakAgainst >= againstEntries;
    }
}
