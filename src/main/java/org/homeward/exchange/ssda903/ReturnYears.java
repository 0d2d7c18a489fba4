package org.homeward.exchange.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.ssda903.table.ReturnTables;

/**
 * Finds the collection year of every return. Some tools name a return by the year it starts in,
 * some by the year it ends in; the starts of episodes tell which. Ends do not: a return may hold an
 * end of 1 April.
 */
final class ReturnYears {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<LocalDate, ReturnTables> byYearEnd = new TreeMap<>();

    private ReturnYears() {}

    /** Returns by their last day, oldest first, and how their years were told. */
    static ReturnYears of(List<LabelledBatch> batches) {
        ReturnYears years = new ReturnYears();
        int offset = batches.stream().allMatch(batch -> batch.fits(0)) ? 0 : 1;
        List<LabelledBatch> without = new ArrayList<>();
        for (LabelledBatch batch : batches) {
            Optional<LocalDate> end = batch.findYearEnd(offset);
            end.ifPresentOrElse(day -> years.add(day, batch, offset), () -> without.add(batch));
        }
        without.forEach(years::addToNewest);
        return years;
    }

    List<ReturnTables> returns() {
        return List.copyOf(byYearEnd.values());
    }

    List<Problem> problems() {
        return problems;
    }

    private void add(LocalDate yearEnd, LabelledBatch batch, int offset) {
        ReturnTables before = byYearEnd.get(yearEnd);
        if (before == null) {
            byYearEnd.put(yearEnd, new ReturnTables(batch.label(), yearEnd, batch.rows()));
            told(batch, yearEnd, offset);
        } else {
            before.rows().addAll(batch.rows());
            if (!before.label().equals(batch.label())) {
                String both = before.label() + " + " + batch.label();
                byYearEnd.put(yearEnd, new ReturnTables(both, yearEnd, before.rows()));
                note(
                        Severity.NOTE,
                        batch,
                        "The return to " + yearEnd + " is in two places.",
                        "read as one return");
            }
        }
        long late =
                batch.rows().episodes().stream().filter(e -> e.decom().isAfter(yearEnd)).count();
        if (late > 0) {
            note(
                    Severity.ERROR,
                    batch,
                    late + " episodes start after the return's year ends on " + yearEnd + ".",
                    "kept in this return; please look at the dates and the folder's name");
        }
    }

    private void addToNewest(LabelledBatch batch) {
        Optional<ReturnTables> newest = byYearEnd.values().stream().reduce((older, newer) -> newer);
        if (newest.isPresent()) {
            newest.get().rows().addAll(batch.rows());
            note(
                    Severity.NOTE,
                    batch,
                    "No episodes and no name tell the year of these rows.",
                    "taken as of the newest return, to " + newest.get().yearEnd());
        } else {
            note(
                    Severity.ERROR,
                    batch,
                    "No episodes and no name tell the year of these rows.",
                    "rows counted, not used; read them together with their episodes");
        }
    }

    private void told(LabelledBatch batch, LocalDate yearEnd, int offset) {
        String how =
                batch.year().isEmpty()
                        ? "its last episode starts in that year"
                        : offset == 0
                                ? "the name tells the year it ends in"
                                : "the name tells the year it starts in";
        note(Severity.NOTE, batch, "Return to " + yearEnd + ": " + how + ".", "");
    }

    private void note(Severity severity, LabelledBatch batch, String text, String repair) {
        problems.add(
                new Problem(
                        severity,
                        "YEAR",
                        Optional.empty(),
                        new RowSource(batch.label(), 0),
                        text,
                        repair));
    }
}
