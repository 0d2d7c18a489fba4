package org.homeward.app.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.PolicyVersion;
import org.homeward.app.Store;
import org.homeward.domain.common.Recorded;
import org.homeward.matching.MatchPolicy;

/** Lists every version of the matching policy, the one that Homeward starts with first. */
public final class ListPolicies {
    private final Store store;
    private final MatchPolicy standard;

    public ListPolicies(Store store, MatchPolicy standard) {
        this.store = store;
        this.standard = standard;
    }

    /** Never empty; the last one is in force. */
    public List<PolicyVersion> list() {
        var all = new ArrayList<PolicyVersion>();
        all.add(first(standard));
        all.addAll(store.listPolicies());
        return List.copyOf(all);
    }

    /** The one in force. */
    public PolicyVersion inForce() {
        List<PolicyVersion> all = list();
        return all.get(all.size() - 1);
    }

    private static PolicyVersion first(MatchPolicy standard) {
        return new PolicyVersion(
                0,
                standard,
                "What Homeward starts with",
                new Recorded("Homeward", LocalDate.of(2026, 1, 1)));
    }
}
