package org.homeward.store;

import org.homeward.domain.carer.Carer;
import org.homeward.domain.common.CarerId;
import org.homeward.domain.common.HouseholdId;

/** Carers, each in one household. */
final class CarerTable {

    static final Table<Carer> TABLE =
            Table.<Carer>named("carer")
                    .with("carer_id", c -> c.id().text())
                    .with("household_id", c -> c.household().text())
                    .with("full_name", Carer::name)
                    .with("born_on", Carer::bornOn)
                    .with("main_carer", Carer::main)
                    .with("training", c -> TextList.sorted(c.training()))
                    .with("phone", Carer::phone)
                    .keyedBy("carer_id")
                    .readBy(
                            row ->
                                    new Carer(
                                            CarerId.of(row.text("carer_id")),
                                            HouseholdId.of(row.text("household_id")),
                                            row.text("full_name"),
                                            row.findDay("born_on"),
                                            row.flag("main_carer"),
                                            TextList.set(row.text("training")),
                                            row.text("phone")));

    private CarerTable() {}
}
