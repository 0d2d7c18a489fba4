package org.homeward.store;

import org.homeward.domain.carer.Occupant;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PersonId;

/** Other people in households. */
final class OccupantTable {

    static final Table<Occupant> TABLE =
            Table.<Occupant>named("occupant")
                    .with("household_id", o -> o.household().text())
                    .with("person_id", o -> o.person().text())
                    .with("born_on", Occupant::bornOn)
                    .with("relation", Occupant::relation)
                    .keyedBy("household_id", "person_id")
                    .readBy(
                            row ->
                                    new Occupant(
                                            HouseholdId.of(row.text("household_id")),
                                            PersonId.of(row.text("person_id")),
                                            row.findDay("born_on"),
                                            row.text("relation")));

    private OccupantTable() {}
}
