package org.homeward.store;

import org.homeward.app.MatchCase;

/** What decisions were made from, one row a decision, only read when somebody asks again. */
final class CaseTable {
    static final Table<MatchCase> TABLE =
            Table.<MatchCase>named("match_case")
                    .with("record_id", MatchCase::record)
                    .with("body", CaseText::write)
                    .keyedBy("record_id")
                    .readBy(row -> CaseText.read(row.text("record_id"), row.text("body")));

    private CaseTable() {}
}
