package org.homeward.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;

/**
 * What is searched for and what is known: the same for every household that is looked at.
 *
 * @param startsOn the day the children need the home
 * @param children in the order of the request
 */
public record Search(
        PlacementRequest request,
        LocalDate startsOn,
        List<SearchedChild> children,
        CarePosition position,
        Gazetteer gazetteer) {

    private static final Set<ApprovalStatus> MAY_CARE =
            Set.of(
                    ApprovalStatus.APPROVED,
                    ApprovalStatus.TEMPORARY_REG_24,
                    ApprovalStatus.IN_ASSESSMENT);

    public Search {
        children = List.copyOf(children);
    }

    /**
     * A search for the day the request needs the home, or for the day of the position when that has
     * gone by. A child whom nobody has recorded is looked for with everything unknown.
     */
    public static Search of(PlacementRequest request, CarePosition position, Gazetteer gazetteer) {
        LocalDate needed = request.timing().neededBy();
        LocalDate day = needed.isBefore(position.asAt()) ? position.asAt() : needed;
        return from(day, request, position, gazetteer);
    }

    public static Search from(
            LocalDate startsOn,
            PlacementRequest request,
            CarePosition position,
            Gazetteer gazetteer) {
        var children =
                request.children().stream()
                        .map(id -> SearchedChild.of(id, request, position, startsOn))
                        .toList();
        return new Search(request, startsOn, children, position, gazetteer);
    }

    public boolean includes(ChildId id) {
        return request.children().contains(id);
    }

    /** The newest assessed level of any child; empty when it was not assessed. */
    public Optional<NeedLevel> findLevel(ChildId id, NeedDomain domain) {
        return position.findLatestNeeds(id).flatMap(needs -> needs.findLevel(domain));
    }

    /** First day on which the home is no longer needed; far away while that is open. */
    public LocalDate until() {
        return request.timing()
                .expectedUntil()
                .filter(day -> day.isAfter(startsOn))
                .orElse(LocalDate.MAX);
    }

    /** Households of connected persons who are approved, or in assessment, for a child. */
    public List<Household> connected(ChildId child) {
        return position.supply().connectedWith(child).stream()
                .filter(household -> MAY_CARE.contains(household.approval().status()))
                .toList();
    }

    /** An empty house on the start day. */
    List<Gathering> nobody() {
        return List.of(new Gathering(startsOn, List.of(), List.of(), List.of()));
    }

    /** Brothers and sisters by record: the same group. */
    public static boolean areSiblings(Child one, Child other) {
        return one.siblingGroup().isPresent() && one.siblingGroup().equals(other.siblingGroup());
    }
}
