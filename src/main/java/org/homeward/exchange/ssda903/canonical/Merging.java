package org.homeward.exchange.ssda903.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;

/**
 * Brings the rows of one child from all returns to one list: what a newer return says of the same
 * day replaces what an older said, and an open row of an older return gives way to any newer
 * episode that it starts in.
 */
final class Merging {
    private final List<Problem> problems;
    private int superseded;
    private int repeated;

    Merging(List<Problem> problems) {
        this.problems = problems;
    }

    int superseded() {
        return superseded;
    }

    int repeated() {
        return repeated;
    }

    /**
     * What is left of the rows of one child, by day.
     *
     * @param oldestFirst by return
     */
    List<ReturnedRow> merge(List<ReturnedRow> oldestFirst) {
        if (oldestFirst.size() == 1) {
            return oldestFirst;
        }
        Map<java.time.LocalDate, List<ReturnedRow>> byStart = new TreeMap<>();
        for (ReturnedRow row : oldestFirst) {
            take(row, byStart.computeIfAbsent(row.row().decom(), day -> new ArrayList<>(2)));
        }
        List<ReturnedRow> kept = new ArrayList<>();
        byStart.values().forEach(kept::addAll);
        List<ReturnedRow> overtaken = kept.stream().filter(r -> isOvertaken(r, kept)).toList();
        overtaken.forEach(row -> supersede(row, "a newer return has another episode then"));
        kept.removeAll(overtaken);
        kept.sort(ReturnedRow.IN_ORDER);
        return kept;
    }

    private void take(ReturnedRow row, List<ReturnedRow> sameDay) {
        if (!sameDay.isEmpty() && sameDay.get(0).yearEnd().isBefore(row.yearEnd())) {
            sameDay.forEach(old -> supersede(old, "a newer return tells the same episode"));
            sameDay.clear();
        }
        for (int i = 0; i < sameDay.size(); i++) {
            ReturnedRow other = sameDay.get(i);
            if (row.repeats(other)) {
                repeat(row, "The same row stands twice in the return.");
                return;
            }
            if (row.row().isZeroLength() == other.row().isZeroLength()) {
                boolean later = row.endOrForever().isAfter(other.endOrForever());
                sameDay.set(i, later ? row : other);
                repeat(later ? other : row, "Two episodes of the return start on the same day.");
                return;
            }
        }
        sameDay.add(row);
    }

    private static boolean isOvertaken(ReturnedRow row, List<ReturnedRow> kept) {
        if (row.row().dec().isPresent()) {
            return false;
        }
        for (ReturnedRow other : kept) {
            if (other.yearEnd().isAfter(row.yearEnd()) && other.covers(row.row().decom())) {
                return true;
            }
        }
        return false;
    }

    private void supersede(ReturnedRow row, String why) {
        superseded++;
        problems.add(
                row.problem(
                        Severity.NOTE,
                        "SUPERSEDED",
                        "In the return to " + row.yearEnd() + "; " + why + ".",
                        "the newer return counts"));
    }

    private void repeat(ReturnedRow row, String text) {
        repeated++;
        problems.add(
                row.problem(Severity.WARNING, "REPEATED", text, "the row that ends later is kept"));
    }
}
