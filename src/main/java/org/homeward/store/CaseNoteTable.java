package org.homeward.store;

import org.homeward.domain.review.CaseNote;

/** Facts about cases that panels see, one a child and day. */
final class CaseNoteTable {

    static final Table<CaseNote> TABLE =
            Table.<CaseNote>named("case_note")
                    .with("child_id", v -> v.child().text())
                    .with("recorded_on", v -> v.recorded().on())
                    .with("body", StoredJson::write)
                    .keyedBy("child_id", "recorded_on")
                    .readBy(row -> StoredJson.read(row.text("body"), CaseNote.class));

    private CaseNoteTable() {}
}
