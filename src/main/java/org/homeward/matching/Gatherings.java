package org.homeward.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementRequest;

/** Finds who is in a household on each day that matters for a search. */
final class Gatherings {

    private final Search search;
    private final List<Placement> placements;
    private final List<Hold> holds;

    private Gatherings(Household household, Search search) {
        this.search = search;
        this.placements =
                search.position().supply().listPlacements(Where.with(household.id())).stream()
                        .filter(p -> matters(p.span()) && !search.includes(p.child()))
                        .toList();
        this.holds =
                search.position().casework().holds(household.id()).stream()
                        .filter(hold -> !hold.request().equals(search.request().id()))
                        .filter(hold -> matters(hold.span()))
                        .toList();
    }

    /** The start day first, then every later day on which somebody is to arrive. */
    static List<Gathering> in(Household household, Search search) {
        return new Gatherings(household, search).list();
    }

    private List<Gathering> list() {
        if (placements.isEmpty() && holds.isEmpty()) {
            return search.nobody();
        }
        var days = new TreeSet<LocalDate>();
        days.add(search.startsOn());
        Stream.concat(placements.stream().map(Placement::span), holds.stream().map(Hold::span))
                .map(DateSpan::start)
                .filter(day -> day.isAfter(search.startsOn()))
                .forEach(days::add);
        return days.stream().map(this::on).toList();
    }

    private boolean matters(DateSpan span) {
        return !span.isEmpty()
                && span.until().isAfter(search.startsOn())
                && span.start().isBefore(search.until());
    }

    private Gathering on(LocalDate day) {
        List<Placement> there = placements.stream().filter(p -> p.isOn(day)).toList();
        List<Child> others = there.stream().map(p -> child(p.child())).toList();
        var held = new ArrayList<Child>();
        holds.stream()
                .filter(hold -> hold.span().contains(day))
                .forEach(hold -> held.addAll(children(hold, others)));
        return new Gathering(day, there, others, held);
    }

    /**
     * The children a hold is for, as far as the request says; a place nobody is named for counts.
     */
    private List<Child> children(Hold hold, List<Child> there) {
        List<ChildId> named =
                search.position()
                        .findRequest(hold.request())
                        .map(PlacementRequest::children)
                        .orElse(List.of());
        var children =
                new ArrayList<>(
                        named.stream()
                                .filter(id -> !search.includes(id))
                                .filter(id -> there.stream().noneMatch(c -> c.id().equals(id)))
                                .limit(hold.places())
                                .map(this::child)
                                .toList());
        IntStream.range(named.size(), hold.places())
                .mapToObj(i -> Child.unknown(ChildId.of("place held " + (i + 1))))
                .forEach(children::add);
        return children;
    }

    private Child child(ChildId id) {
        return search.position().findChild(id).orElseGet(() -> Child.unknown(id));
    }
}
