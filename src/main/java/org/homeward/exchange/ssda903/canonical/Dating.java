package org.homeward.exchange.ssda903.canonical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.common.DateSpan;

/** Gives every row of a child its effective end, so that no two overlap. */
final class Dating {
    private final LocalDate newestReturn;
    private final List<Problem> problems;
    private int presumed;
    private int cut;
    private int nested;
    private int closedByNext;

    Dating(LocalDate newestReturn, List<Problem> problems) {
        this.newestReturn = newestReturn;
        this.problems = problems;
    }

    int presumed() {
        return presumed;
    }

    int cut() {
        return cut;
    }

    int nested() {
        return nested;
    }

    int closedByNext() {
        return closedByNext;
    }

    /** The rows in order, each ended no later than the next begins. */
    List<Dated> date(List<ReturnedRow> rows) {
        List<Dated> dated = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ReturnedRow row = rows.get(i);
            if (i + 1 == rows.size()) {
                dated.add(last(row));
            } else if (row.row().dec().isPresent()) {
                dated.add(ended(row, rows.get(i + 1)));
            } else {
                dated.add(open(row, rows.get(i + 1)));
            }
        }
        return dated;
    }

    private Dated last(ReturnedRow row) {
        if (row.row().dec().isPresent()) {
            return dated(row, row.row().dec().get());
        }
        return row.yearEnd().isBefore(newestReturn)
                ? presumed(row, row.dayAfterReturn(), "The child is not in the newest return.")
                : new Dated(row, DateSpan.from(row.row().decom()), false);
    }

    private Dated ended(ReturnedRow row, ReturnedRow next) {
        LocalDate end = row.row().dec().orElseThrow();
        LocalDate nextStart = next.row().decom();
        if (!end.isAfter(nextStart)) {
            gap(row, nextStart);
            return dated(row, end);
        }
        cut++;
        problems.add(
                row.problem(
                        Severity.WARNING,
                        "CUT",
                        "The next episode starts before this one ends.",
                        "ended where the next starts, " + nextStart));
        if (next.endOrForever().isBefore(end)) {
            nested++;
            problems.add(
                    next.problem(
                            Severity.WARNING,
                            "NESTED",
                            "The episode lies inside the one before.",
                            "the days after it are not counted; please look"));
        }
        return dated(row, nextStart);
    }

    private Dated open(ReturnedRow row, ReturnedRow next) {
        LocalDate nextStart = next.row().decom();
        if (next.row().codes().rne().equals("S") && next.yearEnd().isAfter(row.yearEnd())) {
            LocalDate end = row.dayAfterReturn();
            return presumed(
                    row,
                    end.isBefore(nextStart) ? end : nextStart,
                    "A newer return has the child start to be looked after again.");
        }
        closedByNext++;
        problems.add(
                row.problem(
                        Severity.WARNING,
                        "CLOSED",
                        "The episode is open and another follows.",
                        "ended where the next starts, " + nextStart));
        return dated(row, nextStart);
    }

    private Dated presumed(ReturnedRow row, LocalDate day, String why) {
        presumed++;
        LocalDate end = day.isBefore(row.row().decom()) ? row.row().decom() : day;
        problems.add(
                row.problem(
                        Severity.ERROR,
                        "PRESUMED",
                        "Open in the return to " + row.yearEnd() + " and not ended since. " + why,
                        "presumed ended on " + end + "; reopen it if the child is still here"));
        return new Dated(row, DateSpan.of(row.row().decom(), end), true);
    }

    private void gap(ReturnedRow row, LocalDate nextStart) {
        boolean says = row.row().codes().rec().equals("X1");
        if (says && row.row().dec().filter(end -> end.isBefore(nextStart)).isPresent()) {
            problems.add(
                    row.problem(
                            Severity.WARNING,
                            "X1GAP",
                            "A new episode should start the same day; the next is later.",
                            "the gap stays"));
        }
    }

    private static Dated dated(ReturnedRow row, LocalDate end) {
        return new Dated(row, DateSpan.of(row.row().decom(), end), false);
    }
}
