package org.homeward.store;

import org.homeward.domain.care.Visit;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;

/** Visits to children where they live, one a child and day. */
final class VisitTable {

    static final Table<Visit> TABLE =
            Table.<Visit>named("visit")
                    .with("child_id", f -> f.child().text())
                    .with("note", Visit::note)
                    .with("recorded_by", f -> f.recorded().by())
                    .with("recorded_on", f -> f.recorded().on())
                    .keyedBy("child_id", "recorded_on")
                    .readBy(VisitTable::read);

    private VisitTable() {}

    private static Visit read(Cells row) {
        return new Visit(
                ChildId.of(row.text("child_id")),
                row.text("note"),
                new Recorded(row.text("recorded_by"), row.day("recorded_on")));
    }
}
