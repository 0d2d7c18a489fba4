package org.homeward.exchange.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.Problem;
import org.homeward.app.Problem.About;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.ssda903.table.Batch;
import org.homeward.exchange.ssda903.table.TableRows;

/**
 * Finds the collection year of every return. Some tools name a return by the year it starts in,
 * some by the year it ends in; the starts of episodes tell which. Ends do not: a return may hold an
 * end of 1 April.
 */
final class ReturnYears {
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<LocalDate, OneReturn> byYearEnd = new TreeMap<>();
    private final Map<TableRows, LocalDate> yearsOfTables = new HashMap<>();

    private record OneReturn(String label, Batch rows) {}

    private ReturnYears() {}

    /** Returns by their last day, oldest first, and how their years were told. */
    static ReturnYears of(List<LabelledBatch> batches) {
        ReturnYears years = new ReturnYears();
        int offset = batches.stream().allMatch(batch -> batch.fits(0)) ? 0 : 1;
        List<LabelledBatch> without = new ArrayList<>();
        for (LabelledBatch batch : batches) {
            Optional<LocalDate> end = batch.findYearEnd(offset);
            if (batch.rows().isEmpty()) {
                years.setAside(batch, end);
            } else if (end.isPresent()) {
                years.add(end.get(), batch, offset);
            } else {
                without.add(batch);
            }
        }
        without.forEach(years::addToNewest);
        return years;
    }

    List<ReturnRows> returns() {
        List<ReturnRows> returns = new ArrayList<>();
        byYearEnd.forEach(
                (yearEnd, one) ->
                        returns.add(
                                new ReturnRows(
                                        yearEnd,
                                        one.label(),
                                        one.rows().episodes(),
                                        one.rows().others())));
        return returns;
    }

    /** Rows that were set aside, and how years were told. */
    List<Problem> problems() {
        return problems;
    }

    /** The year that the rows of a table were taken for; the newest of several. */
    Optional<LocalDate> findYearOf(TableRows table) {
        return Optional.ofNullable(yearsOfTables.get(table));
    }

    private void add(LocalDate yearEnd, LabelledBatch batch, int offset) {
        OneReturn before = byYearEnd.get(yearEnd);
        if (before == null) {
            byYearEnd.put(yearEnd, new OneReturn(batch.label(), batch.rows()));
            told(batch, yearEnd, offset);
        } else {
            before.rows().addAll(batch.rows());
            if (!before.label().equals(batch.label())) {
                String both = before.label() + " + " + batch.label();
                byYearEnd.put(yearEnd, new OneReturn(both, before.rows()));
                note(
                        Severity.NOTE,
                        batch,
                        "The return to " + yearEnd + " is in two places.",
                        "read as one return");
            }
        }
        setAside(batch, Optional.of(yearEnd));
        late(batch, yearEnd);
    }

    private void late(LabelledBatch batch, LocalDate yearEnd) {
        int late = 0;
        for (EpisodeRow row : batch.rows().episodes()) {
            late += row.decom().isAfter(yearEnd) ? 1 : 0;
        }
        if (late > 0) {
            note(
                    Severity.ERROR,
                    batch,
                    late + " episodes start after the return's year ends on " + yearEnd + ".",
                    "kept in this return; please look at the dates and the folder's name");
        }
    }

    private void setAside(LabelledBatch batch, Optional<LocalDate> yearEnd) {
        yearEnd.ifPresent(
                end ->
                        batch.tables()
                                .forEach(t -> yearsOfTables.merge(t, end, ReturnYears::newer)));
        for (Problem p : batch.rows().problems()) {
            About about = new About(yearEnd, p.about().day(), p.about().value());
            problems.add(
                    new Problem(
                            p.severity(),
                            p.rule(),
                            p.child(),
                            p.where(),
                            about,
                            p.text(),
                            p.repair()));
        }
        batch.rows().problems().clear();
    }

    private static LocalDate newer(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private void addToNewest(LabelledBatch batch) {
        if (byYearEnd.isEmpty()) {
            setAside(batch, Optional.empty());
            note(
                    Severity.ERROR,
                    batch,
                    "No episodes and no name tell the year of these rows.",
                    "rows counted, not used; read them together with their episodes");
            return;
        }
        LocalDate newest = byYearEnd.lastKey();
        setAside(batch, Optional.of(newest));
        byYearEnd.computeIfPresent(
                newest,
                (day, one) -> {
                    one.rows().addAll(batch.rows());
                    return one;
                });
        note(
                Severity.NOTE,
                batch,
                "No episodes and no name tell the year of these rows.",
                "taken as of the newest return, to " + newest);
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
