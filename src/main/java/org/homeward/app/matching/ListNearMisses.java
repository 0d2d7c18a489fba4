package org.homeward.app.matching;

import java.time.LocalDate;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.Store;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.change.NearMissFinder;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;

/** Why a request finds so few homes, and which single changes would make more possible. */
public final class ListNearMisses {
    private final Store store;
    private final Matcher matcher;

    public ListNearMisses(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /** Throws {@link java.util.NoSuchElementException} when there is no such request. */
    public NearMisses forRequest(RequestId request, LocalDate asAt) {
        var finder = new NearMissFinder(PoliciesInForce.apply(matcher, store.listPolicies()));
        CarePosition position = store.position(asAt);
        return finder.find(position.request(request), position);
    }
}
