package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.common.ChildId;

/**
 * How often children who are looked after on a day moved to another carer, in the 12 months up to
 * it and since their period of care began. A child who never moved had one placement, so placements
 * are moves and one more.
 *
 * @param inYear children by number of moves in 12 months
 * @param inPeriod children by number of moves in the whole period of care
 */
public record PlacementsPerChild(
        LocalDate day,
        SortedMap<Integer, List<ChildId>> inYear,
        SortedMap<Integer, List<ChildId>> inPeriod) {

    public static PlacementsPerChild on(CountBasis basis, LocalDate day) {
        Set<ChildId> counted = new HashSet<>();
        basis.care()
                .stays()
                .filter(stay -> stay.span().contains(day))
                .forEach(stay -> counted.add(stay.child()));
        List<CareHistory> histories =
                counted.stream().sorted().map(basis.position()::history).toList();
        return new PlacementsPerChild(
                day,
                by(histories, history -> history.carerMovesIn12MonthsTo(day)),
                by(histories, history -> history.carerMovesInPeriodTo(day)));
    }

    public int children() {
        return inYear.values().stream().mapToInt(List::size).sum();
    }

    /** Children with three placements or more in the year: the published measure of stability. */
    public int threeOrMoreInYear() {
        return inYear.tailMap(2).values().stream().mapToInt(List::size).sum();
    }

    /** Children by placements: exactly so many, or so many and more. */
    public static List<ChildId> of(
            SortedMap<Integer, List<ChildId>> moves, int placements, boolean orMore) {
        List<ChildId> children = new ArrayList<>();
        moves.tailMap(placements - 1)
                .forEach(
                        (number, list) -> {
                            if (orMore || number == placements - 1) {
                                children.addAll(list);
                            }
                        });
        return children;
    }

    private static SortedMap<Integer, List<ChildId>> by(
            List<CareHistory> histories, ToIntFunction<CareHistory> moves) {
        SortedMap<Integer, List<ChildId>> children = new TreeMap<>();
        histories.forEach(
                history ->
                        children.computeIfAbsent(
                                        moves.applyAsInt(history), number -> new ArrayList<>())
                                .add(history.child()));
        return children;
    }
}
