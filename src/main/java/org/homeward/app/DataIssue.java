package org.homeward.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A problem of the data that is kept until it is gone, with what people decided about it.
 *
 * @param id the same for the same problem at every import
 * @param source where it comes from, which says when it is looked for again
 * @param closedOn the day it was no longer found; empty while it is there
 */
public record DataIssue(
        String id,
        Problem problem,
        Source source,
        LocalDate firstFoundOn,
        Optional<LocalDate> closedOn,
        IssueHandling handling) {

    /** What brings an issue up, and so what can make it go. */
    public enum Source {
        /** Found in the returns that are kept: looked for again whenever one of them changes. */
        RETURNS,
        /** A row of a return that could not be kept: gone when that return is brought in anew. */
        RETURN_ROW,
        /** A row of a register: gone when that sheet is brought in anew. */
        REGISTER
    }

    /** How an issue stands. */
    public enum State {
        OPEN,
        /** A person said why it may stay. */
        ACCEPTED,
        /** No longer found. */
        CLOSED
    }

    public State state() {
        if (closedOn.isPresent()) {
            return State.CLOSED;
        }
        return handling.accepted().isPresent() ? State.ACCEPTED : State.OPEN;
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    /** Whole days since it was first found. */
    public long daysOld(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(firstFoundOn, today));
    }

    public DataIssue with(IssueHandling other) {
        return new DataIssue(id, problem, source, firstFoundOn, closedOn, other);
    }

    /** The same problem found again: as it now reads, with its age and what people said. */
    public DataIssue foundAgain(DataIssue now) {
        return new DataIssue(id, now.problem, now.source, firstFoundOn, Optional.empty(), handling);
    }

    public DataIssue closed(LocalDate day) {
        return new DataIssue(id, problem, source, firstFoundOn, Optional.of(day), handling);
    }
}
