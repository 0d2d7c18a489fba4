package org.homeward.store;

import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;

/** How placements ended. */
final class EndingTable {

    static final Table<PlacementEnding> TABLE =
            Table.<PlacementEnding>named("placement_ending")
                    .with("placement_id", f -> f.placement().text())
                    .with("ended_on", PlacementEnding::on)
                    .with("end_reason", f -> f.reason().name())
                    .with("planned", f -> f.planned().name())
                    .with("destination", PlacementEnding::destination)
                    .with("note", PlacementEnding::note)
                    .with("recorded_by", f -> f.recorded().by())
                    .with("recorded_on", f -> f.recorded().on())
                    .keyedBy("placement_id")
                    .readBy(EndingTable::read);

    private EndingTable() {}

    private static PlacementEnding read(Cells row) {
        return new PlacementEnding(
                PlacementId.of(row.text("placement_id")),
                row.day("ended_on"),
                row.word("end_reason", EndReason.class),
                row.word("planned", Answer.class),
                row.text("destination"),
                row.text("note"),
                new Recorded(row.text("recorded_by"), row.day("recorded_on")));
    }
}
