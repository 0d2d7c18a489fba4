package org.homeward.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.app.CanonicalCare;
import org.homeward.app.OwnPlacements;
import org.homeward.app.Problem;
import org.homeward.app.ReturnReader;
import org.homeward.app.reading.Progress;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;

/**
 * The episodes after an import: derived afresh from all returns, with the placements that were
 * decided here after the last day of the newest return put back on top. What the returns cover, the
 * returns decide; no child is counted twice.
 *
 * @param ended placements decided here that the returns have ended
 * @param problems of deriving and of fitting
 */
record RebuiltCare(List<Episode> episodes, List<Placement> ended, List<Problem> problems) {

    static RebuiltCare of(
            List<ReturnRows> returns, ReturnReader reader, CareBook before, Progress progress) {
        CanonicalCare canonical = reader.canonical(returns, progress);
        LocalDate newest =
                returns.stream()
                        .map(ReturnRows::yearEnd)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
        Map<ChildId, CareHistory> told = histories(canonical.episodes(), progress);
        Map<ChildId, CareHistory> all = new TreeMap<>();
        told.forEach(
                (child, history) -> {
                    progress.orStop();
                    all.put(child, history);
                });
        Map<ChildId, List<Episode>> here = madeHere(before);
        here.forEach((child, placed) -> all.put(child, fitted(child, placed, told, newest)));
        OwnPlacements own =
                new OwnPlacements(told, newest, new CarePosition(before, newest).supply());
        own.lookAll(before.facts().care().placements());
        here.values().stream()
                .flatMap(List::stream)
                .filter(episode -> !isOfPlacement(episode, before) && !isOfEnding(episode))
                .forEach(own::look);
        List<Problem> problems = new ArrayList<>(canonical.problems());
        problems.addAll(own.problems());
        return new RebuiltCare(
                all.values().stream().flatMap(history -> history.episodes().stream()).toList(),
                own.ended(),
                problems);
    }

    private static Map<ChildId, CareHistory> histories(List<Episode> episodes, Progress progress) {
        Map<ChildId, List<Episode>> byChild = new HashMap<>();
        episodes.forEach(e -> byChild.computeIfAbsent(e.child(), id -> new ArrayList<>()).add(e));
        Map<ChildId, CareHistory> histories = new HashMap<>();
        byChild.forEach(
                (child, list) -> {
                    progress.orStop();
                    histories.put(child, new CareHistory(child, list));
                });
        return histories;
    }

    private static Map<ChildId, List<Episode>> madeHere(CareBook before) {
        Map<ChildId, List<Episode>> here = new TreeMap<>();
        before.facts().care().episodes().stream()
                .filter(episode -> episode.origin().isHere())
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .forEach(e -> here.computeIfAbsent(e.child(), id -> new ArrayList<>()).add(e));
        return here;
    }

    /** What was decided here after the newest return stays, unless that return has it already. */
    private static CareHistory fitted(
            ChildId child, List<Episode> placed, Map<ChildId, CareHistory> told, LocalDate newest) {
        CareHistory history = told.getOrDefault(child, new CareHistory(child, List.of()));
        for (Episode episode : placed) {
            LocalDate start = episode.span().start();
            boolean isTold =
                    OwnPlacements.findTold(history, start, episode.group(), newest).isPresent();
            if (start.isAfter(newest) && !isTold) {
                history = history.movedTo(episode);
            }
        }
        return history;
    }

    /** Care that ended, or went on nobody knew where: no move that a return could tell. */
    private static boolean isOfEnding(Episode here) {
        return here.span().isEmpty() || here.kind() == PlacementKind.UNKNOWN;
    }

    private static boolean isOfPlacement(Episode here, CareBook before) {
        return before.facts().care().placements().stream()
                .anyMatch(
                        placement ->
                                placement.child().equals(here.child())
                                        && placement.request().isPresent()
                                        && placement.span().start().equals(here.span().start()));
    }
}
