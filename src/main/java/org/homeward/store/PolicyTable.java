package org.homeward.store;

import org.homeward.app.PolicyVersion;

/** Versions of the matching policy, each stored whole as JSON. */
final class PolicyTable {
    static final Table<PolicyVersion> TABLE =
            Table.<PolicyVersion>named("policy_version")
                    .with("policy_no", p -> (long) p.number())
                    .with("body", StoredJson::write)
                    .keyedBy("policy_no")
                    .readBy(row -> StoredJson.read(row.text("body"), PolicyVersion.class));

    private PolicyTable() {}
}
