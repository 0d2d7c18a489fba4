package org.homeward.app.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.app.MatchingRecord;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.Store;
import org.homeward.domain.care.Placement;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.fairness.Groups;
import org.homeward.matching.fairness.Declines;
import org.homeward.matching.fairness.Fairness;
import org.homeward.matching.fairness.FairnessCase;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;

/**
 * Whether searches went alike for all children, over every request made by a day. A search that was
 * decided is judged by the list it was decided on, one that is open by the list of that day.
 */
public final class ViewFairness {
    private final Store store;
    private final Matcher matcher;

    public ViewFairness(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /** What a search found: how many homes, and which was first. */
    private record Found(int homes, Optional<HouseholdId> top) {}

    public Fairness on(LocalDate asAt) {
        CarePosition position = store.position(asAt);
        Matcher now = PoliciesInForce.apply(matcher, store.listPolicies());
        List<FairnessCase> cases = new ArrayList<>();
        int without = 0;
        for (PlacementRequest request : position.listRequests()) {
            List<FairnessCase> some = cases(request, position, now);
            cases.addAll(some);
            without += some.isEmpty() ? 1 : 0;
        }
        return Fairness.of(cases, without);
    }

    /** What was learned from households that declined. */
    public Declines declines(LocalDate asAt) {
        CarePosition position = store.position(asAt);
        return Declines.of(
                position.listRequests().stream()
                        .flatMap(request -> position.casework().approaches(request.id()).stream())
                        .toList(),
                position);
    }

    private List<FairnessCase> cases(PlacementRequest request, CarePosition position, Matcher now) {
        List<ChildId> waiting =
                position.isClosed(request) ? List.of() : position.listWaiting(request);
        List<FairnessCase> cases = new ArrayList<>();
        if (!waiting.isEmpty()) {
            Shortlist list = now.shortlist(request.forChildren(waiting), position);
            var found =
                    new Found(
                            list.proposals().size(),
                            list.proposals().stream().map(p -> p.household().id()).findFirst());
            waiting.forEach(child -> cases.add(one(child, request, found, position)));
        }
        for (MatchingRecord record : store.listRecords(request.id())) {
            var found = new Found(record.considered().size(), first(record));
            request.children().stream()
                    .filter(child -> isPlacedBy(child, record, position))
                    .forEach(child -> cases.add(one(child, request, found, position)));
        }
        return cases;
    }

    private static Optional<HouseholdId> first(MatchingRecord record) {
        return record.considered().stream().map(MatchingRecord.Considered::household).findFirst();
    }

    private static boolean isPlacedBy(ChildId child, MatchingRecord record, CarePosition position) {
        return position.placements(child).stream()
                .map(Placement::id)
                .anyMatch(record.decision().placements()::contains);
    }

    private static FairnessCase one(
            ChildId child, PlacementRequest request, Found found, CarePosition position) {
        Child known = position.findChild(child).orElseGet(() -> Child.unknown(child));
        LocalDate made = request.timing().madeOn();
        OptionalLong days =
                position.placements(child).stream()
                        .filter(p -> p.request().filter(request.id()::equals).isPresent())
                        .mapToLong(p -> p.span().start().toEpochDay() - made.toEpochDay())
                        .min();
        return new FairnessCase(
                child,
                request.id(),
                Groups.of(known, position, made),
                found.homes(),
                found.top(),
                days);
    }
}
