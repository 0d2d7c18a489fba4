package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.CountedStay;
import org.homeward.shift.Coverage;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;

/**
 * Every passage from one day to another, both included, by exact kind. The same joins and days as
 * {@link org.homeward.shift.Flows}, so entries and exits are as many; moves are told apart more
 * finely, such as from an agency to the authority's own carers.
 *
 * @param list in order of day and child
 */
public record Passages(
        StockScope scope, Coverage coverage, LocalDate from, LocalDate to, List<Passage> list) {
    public Passages {
        list = List.copyOf(list);
    }

    public static Passages between(CountBasis basis, LocalDate from, LocalDate to) {
        var care = basis.care();
        List<Passage> found = new ArrayList<>();
        care.children().forEach(stays -> collect(basis, stays, found));
        return new Passages(
                basis.scope(),
                new Coverage(care.returnYears()),
                from,
                to,
                found.stream()
                        .filter(one -> !one.on().isBefore(from) && !one.on().isAfter(to))
                        .sorted(Comparator.comparing(Passage::on).thenComparing(Passage::child))
                        .toList());
    }

    public List<Passage> entries() {
        return list.stream().filter(Passage::isEntry).toList();
    }

    public List<Passage> exits() {
        return list.stream().filter(Passage::isExit).toList();
    }

    /** Passages in a stretch of it; the last day is outside. */
    public Passages within(LocalDate first, LocalDate until) {
        return new Passages(
                scope,
                coverage,
                first,
                until.minusDays(1),
                list.stream()
                        .filter(one -> !one.on().isBefore(first) && one.on().isBefore(until))
                        .toList());
    }

    /** How many took each path between groups, coming and leaving too; no path of nobody. */
    public SortedMap<KindPath, Integer> matrix(ResidentialScope residential) {
        SortedMap<KindPath, Integer> matrix = new TreeMap<>();
        list.stream()
                .filter(one -> one.isFlow(residential))
                .forEach(one -> matrix.merge(one.path(residential), 1, Integer::sum));
        return matrix;
    }

    private static void collect(CountBasis basis, List<CountedStay> stays, List<Passage> found) {
        Optional<LocalDate> born = basis.bornOn(stays.get(0).child());
        Optional<CountedStay> before = Optional.empty();
        for (CountedStay stay : stays) {
            boolean joined = before.filter(one -> one.span().joins(stay.span())).isPresent();
            if (!joined) {
                before.flatMap(one -> exit(one, born)).ifPresent(found::add);
            }
            Optional<PlacementKind> from =
                    joined ? before.map(one -> one.episode().kind()) : Optional.empty();
            PlacementKind to = stay.episode().kind();
            if (from.filter(kind -> kind == to).isEmpty()) {
                LocalDate on = stay.span().start();
                found.add(
                        new Passage(
                                stay.child(),
                                on,
                                from,
                                Optional.of(to),
                                band(born, on),
                                Optional.empty()));
            }
            before = Optional.of(stay);
        }
        before.flatMap(one -> exit(one, born)).ifPresent(found::add);
    }

    private static Optional<Passage> exit(CountedStay stay, Optional<LocalDate> born) {
        LocalDate on = stay.span().until();
        if (stay.span().isOpen()) {
            return Optional.empty();
        }
        return Optional.of(
                new Passage(
                        stay.child(),
                        on,
                        Optional.of(stay.episode().kind()),
                        Optional.empty(),
                        band(born, on),
                        Optional.of(why(stay))));
    }

    /** A child who is only no longer counted has left for no reason of the return. */
    private static ExitReason why(CountedStay stay) {
        boolean ended = stay.span().until().equals(stay.episode().span().until());
        return ended ? ExitReason.of(stay.episode().ending().reason()) : ExitReason.OTHER;
    }

    private static AgeBand band(Optional<LocalDate> born, LocalDate day) {
        return born.map(date -> Age.band(Age.on(day, date))).orElse(AgeBand.UNKNOWN);
    }
}
