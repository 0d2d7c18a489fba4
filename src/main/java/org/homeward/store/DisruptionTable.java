package org.homeward.store;

import org.homeward.domain.care.Disruption;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;

/** Placements at risk, one a placement and day. */
final class DisruptionTable {

    static final Table<Disruption> TABLE =
            Table.<Disruption>named("disruption")
                    .with("placement_id", f -> f.placement().text())
                    .with("seen_on", Disruption::seenOn)
                    .with("meeting_on", Disruption::meetingOn)
                    .with("what_happened", Disruption::whatHappened)
                    .with("what_helps", Disruption::whatHelps)
                    .with("recorded_by", f -> f.recorded().by())
                    .with("recorded_on", f -> f.recorded().on())
                    .keyedBy("placement_id", "seen_on")
                    .readBy(DisruptionTable::read);

    private DisruptionTable() {}

    private static Disruption read(Cells row) {
        return new Disruption(
                PlacementId.of(row.text("placement_id")),
                row.day("seen_on"),
                row.findDay("meeting_on"),
                row.text("what_happened"),
                row.text("what_helps"),
                new Recorded(row.text("recorded_by"), row.day("recorded_on")));
    }
}
