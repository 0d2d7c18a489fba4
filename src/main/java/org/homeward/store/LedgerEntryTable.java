package org.homeward.store;

import org.homeward.domain.review.LedgerEntry;

/** What speaks for and against moves to families. */
final class LedgerEntryTable {

    static final Table<LedgerEntry> TABLE =
            Table.<LedgerEntry>named("ledger_entry")
                    .with("entry_id", v -> v.id())
                    .with("child_id", v -> v.child().text())
                    .with("body", StoredJson::write)
                    .keyedBy("entry_id")
                    .readBy(row -> StoredJson.read(row.text("body"), LedgerEntry.class));

    private LedgerEntryTable() {}
}
