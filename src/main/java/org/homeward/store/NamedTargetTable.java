package org.homeward.store;

import org.homeward.domain.money.NamedTarget;

/** Target lines that people named. */
final class NamedTargetTable {
    static final Table<NamedTarget> TABLE =
            Table.<NamedTarget>named("named_target")
                    .with("target_id", v -> v.id())
                    .with("body", StoredJson::write)
                    .keyedBy("target_id")
                    .readBy(row -> StoredJson.read(row.text("body"), NamedTarget.class));

    private NamedTargetTable() {}
}
