package org.homeward.app;

import java.util.List;
import org.homeward.stepdown.StepDownPolicy;

/** Which step-down policy holds: the newest that was set, or what Homeward starts with. */
public final class StepDownPoliciesInForce {
    private StepDownPoliciesInForce() {}

    public static StepDownPolicy of(List<StepDownPolicyVersion> versions) {
        return versions.isEmpty()
                ? StepDownPolicy.standard()
                : versions.get(versions.size() - 1).policy();
    }
}
