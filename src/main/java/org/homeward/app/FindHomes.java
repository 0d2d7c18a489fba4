package org.homeward.app;

import java.time.LocalDate;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;

/** Looks for homes for a request among all households. It changes nothing. */
public final class FindHomes {
    private final Store store;
    private final Matcher matcher;

    public FindHomes(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /** Throws {@link java.util.NoSuchElementException} when there is no such request. */
    public Shortlist forRequest(RequestId request, LocalDate asAt) {
        CarePosition position = store.position(asAt);
        return inForce().shortlist(position.request(request), position);
    }

    /** The same for a start on a day of one's own choosing. */
    public Shortlist forRequest(RequestId request, LocalDate asAt, LocalDate startsOn) {
        CarePosition position = store.position(asAt);
        return inForce().shortlist(position.request(request), position, startsOn);
    }

    private Matcher inForce() {
        return PoliciesInForce.apply(matcher, store.listPolicies());
    }
}
