package org.homeward.store;

import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.RequestId;

/** Children living in households and homes. */
final class PlacementTable {

    static final Table<Placement> TABLE =
            Table.<Placement>named("placement")
                    .with("placement_id", p -> p.id().text())
                    .with("child_id", p -> p.child().text())
                    .with("household_id", p -> p.where().findHousehold().map(HouseholdId::text))
                    .with("home_id", p -> p.where().findHome().map(HomeId::text))
                    .with("from_on", p -> p.span().start())
                    .with("until_on", p -> p.span().findEnd())
                    .with("care_type", p -> p.type().map(CareType::name))
                    .with("weekly_pence", p -> p.weeklyFee().map(Money::pence))
                    .with("request_id", p -> p.request().map(RequestId::text))
                    .keyedBy("placement_id")
                    .readBy(PlacementTable::placement);

    private PlacementTable() {}

    private static Placement placement(Cells row) {
        return new Placement(
                PlacementId.of(row.text("placement_id")),
                ChildId.of(row.text("child_id")),
                where(row),
                DateSpan.of(row.day("from_on"), row.findDay("until_on")),
                row.find("care_type", CareType::valueOf),
                row.findNumber("weekly_pence").map(Money::new),
                row.find("request_id", RequestId::of));
    }

    private static Where where(Cells row) {
        return row.find("household_id", HouseholdId::of)
                .map(Where::with)
                .orElseGet(() -> Where.in(HomeId.of(row.text("home_id"))));
    }
}
