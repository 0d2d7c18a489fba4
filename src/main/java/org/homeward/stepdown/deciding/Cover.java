package org.homeward.stepdown.deciding;

import org.homeward.domain.common.Plain;

/**
 * Keeps the readiness number out of sight until people have argued both ways, so that the argument
 * comes before the number.
 *
 * @param entriesFor entries for a move that count
 * @param entriesAgainst entries against a move that count
 * @param neededFor from which on the number may be seen
 * @param neededAgainst from which on the number may be seen
 */
public record Cover(int entriesFor, int entriesAgainst, int neededFor, int neededAgainst) {
    /** Enough stands on both sides: the number may be seen. */
    public boolean isLifted() {
        return entriesFor >= neededFor && entriesAgainst >= neededAgainst;
    }

    /** What is missing, or that nothing is. */
    public String sentence() {
        return isLifted()
                ? "%s for and %d against were entered before the number was shown."
                        .formatted(Plain.count(entriesFor, "entry", "entries"), entriesAgainst)
                : "The number is covered until %d for and %d against are entered: so far %d and %d."
                        .formatted(neededFor, neededAgainst, entriesFor, entriesAgainst);
    }
}
