package org.homeward.store;

import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.RequestClosing;

/** Searches that ended without a placement. */
final class ClosingTable {

    static final Table<RequestClosing> TABLE =
            Table.<RequestClosing>named("request_closing")
                    .with("request_id", f -> f.request().text())
                    .with("outcome", f -> f.outcome().name())
                    .with("note", RequestClosing::note)
                    .with("recorded_by", f -> f.recorded().by())
                    .with("recorded_on", f -> f.recorded().on())
                    .keyedBy("request_id")
                    .readBy(ClosingTable::read);

    private ClosingTable() {}

    private static RequestClosing read(Cells row) {
        return new RequestClosing(
                RequestId.of(row.text("request_id")),
                row.word("outcome", RequestClosing.Outcome.class),
                row.text("note"),
                new Recorded(row.text("recorded_by"), row.day("recorded_on")));
    }
}
