package org.homeward.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.homeward.app.Ids;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.Candidate;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;
import org.homeward.wiring.TourGates;

/** Records everything that is missing before children may be placed in a household. */
public final class RecordedGates {
    private RecordedGates() {}

    /** For all children of the request who wait. */
    public static void all(
            Store store, Ids ids, Matcher matcher, RequestId request, HouseholdId household) {
        CarePosition position = store.position(store.authority().asAt());
        var waiting = position.listWaiting(position.request(request));
        forChildren(store, ids, matcher, position.request(request), waiting, household);
    }

    /** For some children of a request, when there are any. */
    public static void forChildren(
            Store store,
            Ids ids,
            Matcher matcher,
            PlacementRequest request,
            List<ChildId> children,
            HouseholdId household) {
        if (children.isEmpty()) {
            return;
        }
        LocalDate day = store.authority().asAt();
        CarePosition position = store.position(day);
        LocalDate needed = request.timing().neededBy();
        var search =
                matcher.search(
                        request.forChildren(children),
                        position,
                        needed.isBefore(day) ? day : needed);
        position.supply()
                .findHousehold(household)
                .map(home -> Candidate.of(home, search, matcher.policy()))
                .ifPresent(home -> record(store, ids, home));
    }

    private static void record(Store store, Ids ids, Candidate home) {
        LocalDate day = store.authority().asAt();
        Clock clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new TourGates(store, ids, clock, Filled.AMINA).record(home, day);
    }
}
