package org.homeward.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;

/**
 * A child for whom a home is searched, with what matching needs to know.
 *
 * @param age completed years on the day the home is needed; empty when the birth date is unknown
 * @param needs the newest assessment
 * @param apart brothers and sisters in care who are not searched for in the same request: those who
 *     are still to be placed from it will not stay where they are now
 * @param livedWith households the child lives or has lived with
 */
public record SearchedChild(
        Child child,
        OptionalInt age,
        Optional<NeedsAssessment> needs,
        List<ChildPlace> places,
        List<PersonLink> links,
        List<SiblingElsewhere> apart,
        Set<HouseholdId> livedWith) {

    public SearchedChild {
        places = List.copyOf(places);
        links = List.copyOf(links);
        apart = List.copyOf(apart);
        livedWith = Set.copyOf(livedWith);
    }

    public ChildId id() {
        return child.id();
    }

    /** Domains with a need of at least a level, in their order; empty when nothing was assessed. */
    public List<NeedDomain> intensiveNeeds(int level) {
        return needs.map(NeedsAssessment::levels).orElse(Map.of()).entrySet().stream()
                .filter(need -> need.getValue().degree() >= level)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Where a brother or sister lives, as far as it is recorded. */
    public record SiblingElsewhere(
            ChildId id, Optional<HouseholdId> household, Optional<Postcode> postcode) {}

    static SearchedChild of(
            ChildId id, PlacementRequest request, CarePosition position, LocalDate day) {
        Child child = position.findChild(id).orElseGet(() -> Child.unknown(id));
        return new SearchedChild(
                child,
                child.findAgeOn(day),
                position.findLatestNeeds(id),
                position.places(id),
                position.links(id.asPerson()),
                apart(child, request, position, day),
                livedWith(id, position));
    }

    private static List<SiblingElsewhere> apart(
            Child child, PlacementRequest request, CarePosition position, LocalDate day) {
        List<ChildId> searching = searching(request, position);
        return position.siblings(child).stream()
                .map(Child::id)
                .filter(other -> !request.children().contains(other))
                .filter(other -> !searching.contains(other))
                .filter(other -> isInCare(other, position, day))
                .map(other -> elsewhere(other, position, day))
                .toList();
    }

    /** All who wait for a home in the request, also where only some of them are looked at. */
    private static List<ChildId> searching(PlacementRequest request, CarePosition position) {
        return position.findRequest(request.id()).map(position::listWaiting).orElse(List.of());
    }

    private static boolean isInCare(ChildId id, CarePosition position, LocalDate day) {
        return position.findPlacementOn(id, day).isPresent()
                || position.history(id).findOn(day).isPresent();
    }

    private static SiblingElsewhere elsewhere(ChildId id, CarePosition position, LocalDate day) {
        Optional<Where> where = position.findPlacementOn(id, day).map(Placement::where);
        Optional<Postcode> recorded = where.flatMap(w -> findPostcode(w, position));
        Optional<Postcode> reported =
                position.history(id).findOn(day).flatMap(e -> e.setting().placementPostcode());
        return new SiblingElsewhere(
                id, where.flatMap(Where::findHousehold), recorded.or(() -> reported));
    }

    private static Optional<Postcode> findPostcode(Where where, CarePosition position) {
        var supply = position.supply();
        return where.findHousehold()
                .flatMap(supply::findHousehold)
                .flatMap(household -> household.postcode())
                .or(() -> where.findHome().flatMap(supply::findHome).flatMap(h -> h.postcode()));
    }

    private static Set<HouseholdId> livedWith(ChildId id, CarePosition position) {
        var households = new HashSet<HouseholdId>();
        for (Placement placement : position.placements(id)) {
            placement.where().findHousehold().ifPresent(households::add);
        }
        return households;
    }
}
