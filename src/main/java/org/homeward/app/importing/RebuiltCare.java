package org.homeward.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.app.CanonicalCare;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.app.ReturnReader;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CareBook;

/**
 * The episodes after an import: derived afresh from all returns, with the placements that were
 * recorded here after the last day of the newest return put back on top. What the returns cover,
 * the returns decide; a placement recorded here that they do not have is listed.
 *
 * @param problems of deriving and of fitting
 */
record RebuiltCare(List<Episode> episodes, List<Problem> problems) {

    static RebuiltCare of(List<ReturnRows> returns, ReturnReader reader, CareBook before) {
        CanonicalCare canonical = reader.canonical(returns);
        LocalDate newest =
                returns.stream().map(ReturnRows::yearEnd).max(LocalDate::compareTo).orElseThrow();
        Map<ChildId, List<Episode>> byChild = new LinkedHashMap<>();
        canonical
                .episodes()
                .forEach(e -> byChild.computeIfAbsent(e.child(), id -> new ArrayList<>()).add(e));
        List<Problem> problems = new ArrayList<>(canonical.problems());
        madeHere(before)
                .forEach(
                        (child, placed) -> {
                            Fitting fitting =
                                    new Fitting(
                                            new CareHistory(
                                                    child, byChild.getOrDefault(child, List.of())),
                                            newest);
                            placed.forEach(fitting::fit);
                            byChild.put(child, fitting.history.episodes());
                            problems.addAll(fitting.problems);
                        });
        List<Episode> all = new TreeMap<>(byChild).values().stream().flatMap(List::stream).toList();
        return new RebuiltCare(all, problems);
    }

    private static Map<ChildId, List<Episode>> madeHere(CareBook before) {
        Map<ChildId, List<Episode>> here = new TreeMap<>();
        before.facts().care().episodes().stream()
                .filter(episode -> episode.origin().isHere())
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .forEach(e -> here.computeIfAbsent(e.child(), id -> new ArrayList<>()).add(e));
        return here;
    }

    /** Puts the placements of one child back, or says why not. */
    private static final class Fitting {
        private final LocalDate newest;
        private final List<Problem> problems = new ArrayList<>();
        private CareHistory history;

        Fitting(CareHistory history, LocalDate newest) {
            this.history = history;
            this.newest = newest;
        }

        void fit(Episode placed) {
            LocalDate day = placed.span().start();
            if (day.isAfter(newest)) {
                history = history.movedTo(placed);
                return;
            }
            Optional<Episode> told = history.findOn(day);
            if (told.isEmpty() || !told.get().span().start().equals(day)) {
                list(placed, "No return has it.", "the returns count; please look");
            } else if (told.get().kind() != placed.kind()) {
                list(placed, "The return has another kind of placement.", "the return counts");
            }
        }

        private void list(Episode placed, String text, String repair) {
            problems.add(
                    new Problem(
                            Severity.WARNING,
                            "HERE",
                            Optional.of(placed.child()),
                            new RowSource("", 0),
                            "A placement was recorded here from %s. %s"
                                    .formatted(placed.span().start(), text),
                            repair));
        }
    }
}
