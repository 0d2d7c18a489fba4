package org.homeward.app;

import java.util.List;
import org.homeward.matching.shortlist.Matcher;

/** Which policy homes are matched under: the newest that was set, or what Homeward starts with. */
public final class PoliciesInForce {
    private PoliciesInForce() {}

    public static Matcher apply(Matcher matcher, List<PolicyVersion> versions) {
        return versions.isEmpty()
                ? matcher
                : matcher.under(versions.get(versions.size() - 1).policy());
    }
}
