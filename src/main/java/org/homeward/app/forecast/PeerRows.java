package org.homeward.app.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.position.CarePosition;
import org.homeward.shift.peer.PeerRow;

/** The rows of the kept returns as the other method reads them. */
final class PeerRows {
    private PeerRows() {}

    static List<PeerRow> of(List<ReturnRows> returns, CarePosition position) {
        List<PeerRow> rows = new ArrayList<>();
        for (ReturnRows one : returns) {
            for (EpisodeRow row : one.rows()) {
                Optional<LocalDate> born =
                        position.findChild(row.child()).flatMap(child -> child.identity().bornOn());
                born.ifPresent(
                        day ->
                                rows.add(
                                        new PeerRow(
                                                row.child(),
                                                row.decom(),
                                                row.dec(),
                                                row.codes().place(),
                                                day)));
            }
        }
        return rows;
    }
}
