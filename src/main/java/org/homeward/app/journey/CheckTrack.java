package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Placement;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.position.CarePosition;

/**
 * The check-ins after a move, from day 3 to week 104, and where each stands on a day.
 *
 * @param lines in order of their days
 */
public record CheckTrack(List<Line> lines) {
    public CheckTrack {
        lines = List.copyOf(lines);
    }

    /** Where a check-in stands. */
    public enum State {
        DONE,
        /** Somebody can look in now: the day is here, or the one before is over. */
        DUE,
        OVERDUE,
        TO_COME,
        /** It came to its day after the placement had ended. */
        NOT_NEEDED,
        /** The placement ended before somebody looked in. */
        MISSED
    }

    /**
     * One check-in.
     *
     * @param due the day of it
     * @param found what was found; empty until it is recorded
     */
    public record Line(CheckPoint point, LocalDate due, State state, Optional<CheckIn> found) {}

    /** The track of a placement on the day of the position. */
    static CheckTrack of(Placement placement, CarePosition position) {
        List<CheckIn> done = position.stepDown().checkIns(placement.id());
        return new CheckTrack(
                Arrays.stream(CheckPoint.values())
                        .map(point -> line(point, placement, done, position.asAt()))
                        .toList());
    }

    /** The first check-in that is due or overdue. */
    public Optional<Line> findNext() {
        return lines.stream()
                .filter(line -> line.state() == State.DUE || line.state() == State.OVERDUE)
                .findFirst();
    }

    private static Line line(
            CheckPoint point, Placement placement, List<CheckIn> done, LocalDate asAt) {
        LocalDate due = placement.span().start().plusDays(point.days());
        var found = done.stream().filter(one -> one.point() == point).findFirst();
        return new Line(point, due, state(due, found.isPresent(), point, placement, asAt), found);
    }

    private static State state(
            LocalDate due, boolean done, CheckPoint point, Placement placement, LocalDate asAt) {
        if (done) {
            return State.DONE;
        }
        if (!placement.span().until().isAfter(asAt)) {
            return due.isBefore(placement.span().until()) ? State.MISSED : State.NOT_NEEDED;
        }
        if (due.isBefore(asAt)) {
            return State.OVERDUE;
        }
        LocalDate opens = RecordCheckIn.opensOn(point, placement.span().start());
        return opens.isAfter(asAt) ? State.TO_COME : State.DUE;
    }
}
