package org.homeward.app.matching;

import java.time.LocalDate;
import org.homeward.app.Store;
import org.homeward.matching.change.NearMissFinder;
import org.homeward.matching.change.NearMissSums;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;

/** Which single changes would help most of all open searches. */
public final class SumNearMisses {
    private final Store store;
    private final NearMissFinder finder;

    public SumNearMisses(Store store, Matcher matcher) {
        this.store = store;
        this.finder = new NearMissFinder(matcher);
    }

    public NearMissSums on(LocalDate asAt) {
        CarePosition position = store.position(asAt);
        return NearMissSums.of(
                position.listOpenRequests().stream()
                        .map(request -> finder.find(request, position))
                        .toList());
    }
}
