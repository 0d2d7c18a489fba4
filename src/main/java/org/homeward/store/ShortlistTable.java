package org.homeward.store;

import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.ShortlistedHome;

/** Homes that people put on the shortlist of a request. */
final class ShortlistTable {

    static final Table<ShortlistedHome> TABLE =
            Table.<ShortlistedHome>named("shortlisted_home")
                    .with("request_id", f -> f.request().text())
                    .with("household_id", f -> f.household().text())
                    .with("reasons_for", ShortlistedHome::reasonsFor)
                    .with("reasons_against", ShortlistedHome::reasonsAgainst)
                    .with("kept", ShortlistedHome::kept)
                    .with("recorded_by", f -> f.recorded().by())
                    .with("recorded_on", f -> f.recorded().on())
                    .keyedBy("request_id", "household_id")
                    .readBy(ShortlistTable::read);

    private ShortlistTable() {}

    private static ShortlistedHome read(Cells row) {
        return new ShortlistedHome(
                RequestId.of(row.text("request_id")),
                HouseholdId.of(row.text("household_id")),
                row.text("reasons_for"),
                row.text("reasons_against"),
                row.flag("kept"),
                new Recorded(row.text("recorded_by"), row.day("recorded_on")));
    }
}
