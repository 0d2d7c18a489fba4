package org.homeward.store;

import org.homeward.domain.carer.Availability;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;

/** What households said about taking children, one statement a household and first day. */
final class AvailabilityTable {

    static final Table<Availability> TABLE =
            Table.<Availability>named("availability")
                    .with("household_id", a -> a.household().text())
                    .with("from_on", a -> a.span().start())
                    .with("until_on", a -> a.span().findEnd())
                    .with("stated", a -> a.state().name())
                    .with("reason", Availability::reason)
                    .with("confirmed_on", Availability::confirmedOn)
                    .keyedBy("household_id", "from_on")
                    .readBy(
                            row ->
                                    new Availability(
                                            HouseholdId.of(row.text("household_id")),
                                            DateSpan.of(
                                                    row.day("from_on"), row.findDay("until_on")),
                                            row.word("stated", Availability.State.class),
                                            row.text("reason"),
                                            row.findDay("confirmed_on")));

    private AvailabilityTable() {}
}
