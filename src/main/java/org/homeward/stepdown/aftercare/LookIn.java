package org.homeward.stepdown.aftercare;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;

/**
 * One check-in after a move, done or not.
 *
 * @param due the day it is due
 * @param lateAfter the last day on which it is not overdue
 * @param done what was found; empty until somebody looked in
 */
public record LookIn(
        CheckPoint point, LocalDate due, LocalDate lateAfter, State state, Optional<CheckIn> done) {
    /** How a check-in stands on a day. */
    public enum State {
        DONE("Done"),
        DUE("Due"),
        OVERDUE("Overdue"),
        TO_COME("To come"),
        /** Nobody looked in, and the child has left since. */
        MISSED("Not done"),
        /** The child had left before its day. */
        FELL_AWAY("Not needed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Somebody still has to look in, now or later. */
    public boolean isOpen() {
        return state == State.DUE || state == State.OVERDUE || state == State.TO_COME;
    }
}
