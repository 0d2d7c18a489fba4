package org.homeward.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
    private final LocalDate until;
    private final List<Placement> placements;
    private final List<Hold> holds;

    private Gatherings(Household household, Search search) {
        this.search = search;
        this.until = search.until();
        this.placements = placements(household);
        this.holds = holds(household);
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
        placements.forEach(one -> addLater(one.span(), days));
        holds.forEach(one -> addLater(one.span(), days));
        var gatherings = new ArrayList<Gathering>(days.size());
        days.forEach(day -> gatherings.add(on(day)));
        return gatherings;
    }

    private void addLater(DateSpan span, Set<LocalDate> days) {
        if (span.start().isAfter(search.startsOn())) {
            days.add(span.start());
        }
    }

    private List<Placement> placements(Household household) {
        var there = new ArrayList<Placement>();
        for (Placement one :
                search.position().supply().listPlacements(Where.with(household.id()))) {
            if (matters(one.span()) && !search.includes(one.child())) {
                there.add(one);
            }
        }
        return there;
    }

    private List<Hold> holds(Household household) {
        var kept = new ArrayList<Hold>();
        for (Hold one : search.position().casework().holds(household.id())) {
            if (!one.request().equals(search.request().id()) && matters(one.span())) {
                kept.add(one);
            }
        }
        return kept;
    }

    private boolean matters(DateSpan span) {
        return !span.isEmpty()
                && span.until().isAfter(search.startsOn())
                && span.start().isBefore(until);
    }

    private Gathering on(LocalDate day) {
        var there = new ArrayList<Placement>();
        var others = new ArrayList<Child>();
        for (Placement one : placements) {
            if (one.isOn(day)) {
                there.add(one);
                others.add(child(one.child()));
            }
        }
        var held = new ArrayList<Child>();
        for (Hold hold : holds) {
            if (hold.span().contains(day)) {
                held.addAll(children(hold, others));
            }
        }
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
