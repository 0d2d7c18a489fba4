package org.homeward.app;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CareFacts;
import org.homeward.position.CarePosition;
import org.homeward.position.ChildFacts;
import org.homeward.position.Facts;

/**
 * The part of what was known that a list of homes was made from: all households, who lives or lived
 * there last, the children of the search and their brothers and sisters. Enough to make the same
 * list again, and nothing of children who have nothing to do with it.
 */
public final class MatchFacts {
    private final CarePosition position;
    private final PlacementRequest asked;
    private final LocalDate day;
    private final Set<ChildId> searched = new HashSet<>();
    private final Set<ChildId> around = new HashSet<>();
    private final Set<Placement> placements = new HashSet<>();

    private MatchFacts(Shortlist shortlist, CarePosition position) {
        this.position = position;
        this.asked = shortlist.request();
        this.day = shortlist.startsOn();
        var whole = position.findRequest(shortlist.request().id()).orElse(shortlist.request());
        searched.addAll(whole.children());
        for (ChildId child : whole.children()) {
            position.findChild(child).stream()
                    .flatMap(known -> position.siblings(known).stream())
                    .map(Child::id)
                    .forEach(searched::add);
        }
        searched.forEach(child -> placements.addAll(position.placements(child)));
        position.supply().listHouseholds().forEach(this::addLiving);
        around.addAll(searched);
        placements.forEach(placement -> around.add(placement.child()));
    }

    public static Facts of(Shortlist shortlist, CarePosition position) {
        return new MatchFacts(shortlist, position).facts();
    }

    /** Whoever lives there on the day or later, and whoever lived there last before. */
    private void addLiving(Household household) {
        List<Placement> all = position.supply().listPlacements(Where.with(household.id()));
        all.stream().filter(p -> p.span().until().isAfter(day)).forEach(placements::add);
        all.stream()
                .filter(p -> p.span().start().isBefore(day))
                .reduce((a, b) -> b.span().until().isAfter(a.span().until()) ? b : a)
                .ifPresent(placements::add);
        all.stream()
                .filter(p -> !p.span().start().isBefore(day.minusYears(1)))
                .forEach(placements::add);
    }

    private Facts facts() {
        Facts all = position.book().facts();
        return new Facts(
                children(all.child()),
                all.carer().withoutProviders(),
                care(all.care()),
                Facts.NONE.money(),
                all.work(),
                Facts.NONE.review(),
                Facts.NONE.journey(),
                all.specialDays());
    }

    private ChildFacts children(ChildFacts all) {
        return new ChildFacts(
                all.children().stream().filter(child -> around.contains(child.id())).toList(),
                all.needs().stream().filter(needs -> around.contains(needs.child())).toList(),
                List.of(),
                List.of(),
                all.links(),
                all.places().stream().filter(place -> searched.contains(place.child())).toList());
    }

    /** The request with the end that was asked for, as in a stay of some days. */
    private PlacementRequest asAsked(PlacementRequest request) {
        return asked.id().equals(request.id())
                ? asked.timing().expectedUntil().map(request::until).orElse(request)
                : request;
    }

    private CareFacts care(CareFacts all) {
        return new CareFacts(
                all.episodes().stream().filter(e -> searched.contains(e.child())).toList(),
                all.placements().stream().filter(placements::contains).toList(),
                all.requests().stream().map(this::asAsked).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
