package org.homeward.app.matching;

import java.time.LocalDate;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.Store;
import org.homeward.matching.change.UnmetNeed;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;

/** What open searches without any possible home ask for. */
public final class ListUnmetNeed {
    private final Store store;
    private final Matcher matcher;

    public ListUnmetNeed(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    public UnmetNeed on(LocalDate asAt) {
        Matcher now = PoliciesInForce.apply(matcher, store.listPolicies());
        CarePosition position = store.position(asAt);
        return UnmetNeed.of(
                position.listOpenRequests().stream()
                        .map(request -> request.forChildren(position.listWaiting(request)))
                        .map(request -> now.shortlist(request, position))
                        .toList(),
                position);
    }
}
