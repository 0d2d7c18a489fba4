package org.homeward.store;

import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Hold;

/** Places kept for requests. */
final class HoldTable {

    static final Table<Hold> TABLE =
            Table.<Hold>named("place_hold")
                    .with("hold_id", Hold::id)
                    .with("request_id", f -> f.request().text())
                    .with("household_id", f -> f.household().text())
                    .with("places", f -> (long) f.places())
                    .with("from_on", f -> f.span().start())
                    .with("until_on", f -> f.span().findEnd())
                    .with("reason", Hold::reason)
                    .with("recorded_by", f -> f.recorded().by())
                    .with("recorded_on", f -> f.recorded().on())
                    .keyedBy("hold_id")
                    .readBy(HoldTable::read);

    private HoldTable() {}

    private static Hold read(Cells row) {
        return new Hold(
                row.text("hold_id"),
                RequestId.of(row.text("request_id")),
                HouseholdId.of(row.text("household_id")),
                row.count("places"),
                DateSpan.of(row.day("from_on"), row.findDay("until_on")),
                row.text("reason"),
                new Recorded(row.text("recorded_by"), row.day("recorded_on")));
    }
}
