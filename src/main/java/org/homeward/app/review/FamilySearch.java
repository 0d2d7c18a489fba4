package org.homeward.app.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.matching.change.NearMiss;
import org.homeward.matching.change.NearMissFinder;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;

/**
 * Asks the matching engine for a child in residential care: for the open search where there is one,
 * else for a search as it would be made. Nothing is recorded by asking.
 */
final class FamilySearch {
    /** Kinds of fostering that a move from a children's home can be. */
    private static final List<CareType> KINDS = List.of(CareType.STEP_DOWN, CareType.LONG_TERM);

    private static final RequestId SUPPOSED = RequestId.of("supposed");

    private final Matcher matcher;

    FamilySearch(Matcher matcher) {
        this.matcher = matcher;
    }

    /** What there is on the day of the position, beside what there was at the last review. */
    FamilyOptions options(ChildId child, CarePosition position) {
        List<PlacementRequest> asked = asked(child, position);
        List<Shortlist> lists = asked.stream().map(r -> matcher.shortlist(r, position)).toList();
        List<FamilyOptions.Option> homes = homes(lists);
        return new FamilyOptions(
                findOpen(child, position).map(PlacementRequest::id),
                homes,
                homes.isEmpty() ? nearest(lists, position) : List.of(),
                lists.stream().mapToInt(list -> list.ruledOut().size()).min().orElse(0),
                new ReviewNews(child, position).list(homes, this::householdsOn));
    }

    /** What is new since the last review. */
    List<String> news(ChildId child, CarePosition position) {
        List<Shortlist> lists =
                asked(child, position).stream().map(r -> matcher.shortlist(r, position)).toList();
        return new ReviewNews(child, position).list(homes(lists), this::householdsOn);
    }

    /** Homes and near misses for the first kind of search that would be made. */
    NearMisses misses(ChildId child, CarePosition position) {
        return new NearMissFinder(matcher).find(asked(child, position).get(0), position);
    }

    /** Households that could have taken the child on an earlier day, by the records of that day. */
    private List<HouseholdId> householdsOn(ChildId child, CarePosition then) {
        return homes(asked(child, then).stream().map(r -> matcher.shortlist(r, then)).toList())
                .stream()
                .map(FamilyOptions.Option::household)
                .toList();
    }

    private static List<PlacementRequest> asked(ChildId child, CarePosition position) {
        return findOpen(child, position)
                .map(request -> List.of(request.forChildren(List.of(child))))
                .orElseGet(
                        () -> KINDS.stream().map(type -> supposed(child, type, position)).toList());
    }

    /** The open search for a home to live in; a search for a short break or respite is none. */
    static Optional<PlacementRequest> findOpen(ChildId child, CarePosition position) {
        return position.listOpenRequests().stream()
                .filter(request -> !request.type().isStay())
                .filter(request -> position.listWaiting(request).contains(child))
                .findFirst();
    }

    /** The open search that a review of the child agreed on. */
    static Optional<PlacementRequest> findAgreed(ChildId child, CarePosition position) {
        Set<ReviewId> reviews =
                position.reviews(child).stream()
                        .map(StepDownReview::id)
                        .collect(Collectors.toSet());
        return findOpen(child, position)
                .filter(request -> request.origin().review().filter(reviews::contains).isPresent());
    }

    private static PlacementRequest supposed(ChildId child, CareType type, CarePosition position) {
        LocalDate day = position.asAt();
        return new PlacementRequest(
                SUPPOSED,
                List.of(child),
                type,
                new Timing(day, day, Urgency.PLANNED),
                TogetherPlan.ALL,
                Requirements.NONE,
                Wishes.NOT_SOUGHT,
                RequestOrigin.ORDINARY,
                Referral.NONE);
    }

    private static List<FamilyOptions.Option> homes(List<Shortlist> lists) {
        Map<HouseholdId, MatchProposal> best = new LinkedHashMap<>();
        Map<HouseholdId, List<CareType>> types = new LinkedHashMap<>();
        for (Shortlist list : lists) {
            for (MatchProposal proposal : list.proposals()) {
                HouseholdId id = proposal.household().id();
                best.putIfAbsent(id, proposal);
                types.computeIfAbsent(id, key -> new ArrayList<>()).add(list.request().type());
            }
        }
        return best.values().stream()
                .sorted(MatchProposal.BEST_FIRST)
                .map(
                        proposal ->
                                new FamilyOptions.Option(
                                        proposal,
                                        types.getOrDefault(proposal.household().id(), List.of())))
                .toList();
    }

    private List<NearMiss> nearest(List<Shortlist> lists, CarePosition position) {
        var finder = new NearMissFinder(matcher);
        return lists.stream()
                .flatMap(list -> finder.find(list, position).misses().stream())
                .sorted(NearMiss.SMALLEST_FIRST)
                .toList();
    }

    /** The last review of the child, whatever came of it. */
    static Optional<StepDownReview> findLastReview(ChildId child, CarePosition position) {
        return position.reviews(child).stream().reduce((first, second) -> second);
    }
}
