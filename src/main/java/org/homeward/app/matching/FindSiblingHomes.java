package org.homeward.app.matching;

import java.time.LocalDate;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.Store;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.sibling.SiblingHomes;
import org.homeward.matching.sibling.SiblingMatcher;
import org.homeward.position.CarePosition;

/** Looks for homes for brothers and sisters, together and split as the plan allows. */
public final class FindSiblingHomes {
    private final Store store;
    private final Matcher matcher;

    public FindSiblingHomes(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /**
     * For the day the home is needed, or the day of the records when that has gone by. Throws
     * {@link java.util.NoSuchElementException} when there is no such request.
     */
    public SiblingHomes forRequest(RequestId id, LocalDate asAt) {
        CarePosition position = store.position(asAt);
        PlacementRequest request = position.request(id);
        LocalDate needed = request.timing().neededBy();
        return siblings().find(request, position, needed.isBefore(asAt) ? asAt : needed);
    }

    /** The same for a start on a day of one's own choosing. */
    public SiblingHomes forRequest(RequestId id, LocalDate asAt, LocalDate startsOn) {
        CarePosition position = store.position(asAt);
        return siblings().find(position.request(id), position, startsOn);
    }

    private SiblingMatcher siblings() {
        return new SiblingMatcher(PoliciesInForce.apply(matcher, store.listPolicies()));
    }
}
