package org.homeward.store;

import org.homeward.app.MatchingRecord;

/** Matching records, each stored whole as JSON: a decision is read back as it was made. */
final class RecordTable {

    static final Table<Numbered> TABLE =
            Table.<Numbered>named("matching_record")
                    .with("record_no", Numbered::number)
                    .with("record_id", n -> n.decision().id())
                    .with("request_id", n -> n.decision().request().text())
                    .with("decided_at", n -> Micros.of(n.decision().decision().at()))
                    .with("body", n -> StoredJson.write(n.decision()))
                    .keyedBy("record_no")
                    .readBy(
                            row ->
                                    new Numbered(
                                            row.number("record_no"),
                                            StoredJson.read(
                                                    row.text("body"), MatchingRecord.class)));

    private RecordTable() {}

    /** A decision with its number in the store, from 1. */
    record Numbered(long number, MatchingRecord decision) {}
}
