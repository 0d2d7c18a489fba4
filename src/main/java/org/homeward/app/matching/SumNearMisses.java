package org.homeward.app.matching;

import java.time.LocalDate;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.Store;
import org.homeward.matching.change.NearMissFinder;
import org.homeward.matching.change.NearMissSums;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;

/** Which single changes would help most of all open searches. */
public final class SumNearMisses {
    private final Store store;
    private final Matcher matcher;

    public SumNearMisses(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    public NearMissSums on(LocalDate asAt) {
        var finder = new NearMissFinder(PoliciesInForce.apply(matcher, store.listPolicies()));
        CarePosition position = store.position(asAt);
        return NearMissSums.of(
                position.listOpenRequests().stream()
                        .map(request -> finder.find(request, position))
                        .toList());
    }
}
