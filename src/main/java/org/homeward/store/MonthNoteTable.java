package org.homeward.store;

import org.homeward.domain.money.MonthNote;

/** What people know about months. */
final class MonthNoteTable {
    static final Table<MonthNote> TABLE =
            Table.<MonthNote>named("month_note")
                    .with("note_id", v -> v.id())
                    .with("body", StoredJson::write)
                    .keyedBy("note_id")
                    .readBy(row -> StoredJson.read(row.text("body"), MonthNote.class));

    private MonthNoteTable() {}
}
