package org.homeward.shift.target;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One way to a goal: how many children would come into care a year and how fast they would leave.
 *
 * @param entries a year; empty when no number of entries leads to the goal
 * @param exitRate exits a year for each child looked after; empty when no rate leads to the goal
 * @param achieved newest year on record that was at least as good in everything that this way
 *     changes; empty when there was never one
 */
public record Way(
        Kind kind, OptionalDouble entries, OptionalDouble exitRate, Optional<YearRecord> achieved) {

    /** What would change. */
    public enum Kind {
        FEWER_ENTRIES("Entries alone"),
        FASTER_EXITS("Exits alone"),
        BOTH_ALIKE("Both by the same share");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** There is a number that leads to the goal. */
    public boolean isPossible() {
        return entries.isPresent() && exitRate.isPresent();
    }
}
