package org.homeward.store;

import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Approach;

/** Who was asked, and what came of it. */
final class ApproachTable {

    static final Table<Approach> TABLE =
            Table.<Approach>named("approach")
                    .with("approach_id", Approach::id)
                    .with("request_id", f -> f.request().text())
                    .with("household_id", f -> f.household().text())
                    .with("asked_at", f -> Micros.of(f.at()))
                    .with("asked_by", Approach::by)
                    .with("outcome", f -> f.outcome().name())
                    .with("decline_reason", f -> f.reason().map(Enum::name))
                    .with("note", Approach::note)
                    .keyedBy("approach_id")
                    .readBy(ApproachTable::read);

    private ApproachTable() {}

    private static Approach read(Cells row) {
        return new Approach(
                row.text("approach_id"),
                RequestId.of(row.text("request_id")),
                HouseholdId.of(row.text("household_id")),
                row.instant("asked_at"),
                row.text("asked_by"),
                row.word("outcome", Approach.Outcome.class),
                row.find("decline_reason", Approach.DeclineReason::valueOf),
                row.text("note"));
    }
}
