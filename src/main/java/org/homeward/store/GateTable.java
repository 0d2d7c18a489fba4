package org.homeward.store;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;

/** Parts of gates that are done. */
final class GateTable {

    static final Table<GateRecord> TABLE =
            Table.<GateRecord>named("gate_record")
                    .with("gate_id", GateRecord::id)
                    .with("request_id", f -> f.request().text())
                    .with("gate_part", f -> f.part().name())
                    .with("household_id", f -> f.about().household().map(HouseholdId::text))
                    .with("child_id", f -> f.about().child().map(ChildId::text))
                    .with("given_by", GateRecord::givenBy)
                    .with("given_on", GateRecord::on)
                    .with("note", GateRecord::note)
                    .with("recorded_by", GateRecord::recordedBy)
                    .keyedBy("gate_id")
                    .readBy(GateTable::read);

    private GateTable() {}

    private static GateRecord read(Cells row) {
        return new GateRecord(
                row.text("gate_id"),
                RequestId.of(row.text("request_id")),
                row.word("gate_part", GatePart.class),
                new GateRecord.About(
                        row.find("household_id", HouseholdId::of),
                        row.find("child_id", ChildId::of)),
                row.text("given_by"),
                row.day("given_on"),
                row.text("note"),
                row.text("recorded_by"));
    }
}
