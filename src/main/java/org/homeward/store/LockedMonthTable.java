package org.homeward.store;

import org.homeward.domain.money.LockedMonth;

/** Months as they were reported. */
final class LockedMonthTable {
    static final Table<LockedMonth> TABLE =
            Table.<LockedMonth>named("locked_month")
                    .with("first_day", v -> v.month().atDay(1))
                    .with("body", StoredJson::write)
                    .keyedBy("first_day")
                    .readBy(row -> StoredJson.read(row.text("body"), LockedMonth.class));

    private LockedMonthTable() {}
}
