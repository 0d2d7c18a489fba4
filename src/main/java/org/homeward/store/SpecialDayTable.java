package org.homeward.store;

import org.homeward.domain.common.SpecialDay;

/** Days on which the calendar differs from what is computed. */
final class SpecialDayTable {

    static final Table<SpecialDay> TABLE =
            Table.<SpecialDay>named("special_day")
                    .with("special_on", SpecialDay::day)
                    .with("day_name", SpecialDay::name)
                    .with("working", SpecialDay::working)
                    .keyedBy("special_on")
                    .readBy(SpecialDayTable::read);

    private SpecialDayTable() {}

    private static SpecialDay read(Cells row) {
        return new SpecialDay(row.day("special_on"), row.text("day_name"), row.flag("working"));
    }
}
