package org.homeward.store;

import org.homeward.domain.review.CheckIn;

/** Check-ins after moves, one a placement and point. */
final class CheckInTable {

    static final Table<CheckIn> TABLE =
            Table.<CheckIn>named("check_in")
                    .with("placement_id", v -> v.placement().text())
                    .with("point", v -> v.point().name())
                    .with("on_day", v -> v.on())
                    .with("body", StoredJson::write)
                    .keyedBy("placement_id", "point")
                    .readBy(row -> StoredJson.read(row.text("body"), CheckIn.class));

    private CheckInTable() {}
}
