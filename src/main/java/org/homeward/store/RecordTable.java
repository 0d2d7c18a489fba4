package org.homeward.store;

import org.homeward.app.MatchingRecord;

/** Matching records, each stored whole as JSON: a decision is read back as it was made. */
final class RecordTable {

    static final Table<MatchingRecord> TABLE =
            Table.<MatchingRecord>named("matching_record")
                    .with("record_id", MatchingRecord::id)
                    .with("request_id", record -> record.request().text())
                    .with("decided_at", record -> Micros.of(record.decision().at()))
                    .with("body", RecordJson::write)
                    .keyedBy("record_id")
                    .readBy(row -> RecordJson.read(row.text("body")));

    private RecordTable() {}
}
