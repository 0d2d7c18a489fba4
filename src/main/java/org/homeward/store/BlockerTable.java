package org.homeward.store;

import org.homeward.domain.review.Blocker;

/** What stands between children and families. */
final class BlockerTable {

    static final Table<Blocker> TABLE =
            Table.<Blocker>named("blocker")
                    .with("blocker_id", v -> v.id())
                    .with("child_id", v -> v.child().text())
                    .with("due_on", v -> v.due())
                    .with("body", StoredJson::write)
                    .keyedBy("blocker_id")
                    .readBy(row -> StoredJson.read(row.text("body"), Blocker.class));

    private BlockerTable() {}
}
