package org.homeward.store;

import org.homeward.app.StepDownPolicyVersion;

/** Versions of the step-down policy, each stored whole as JSON. */
final class StepDownPolicyTable {
    static final Table<StepDownPolicyVersion> TABLE =
            Table.<StepDownPolicyVersion>named("step_down_policy")
                    .with("policy_no", p -> (long) p.number())
                    .with("body", StoredJson::write)
                    .keyedBy("policy_no")
                    .readBy(row -> StoredJson.read(row.text("body"), StepDownPolicyVersion.class));

    private StepDownPolicyTable() {}
}
