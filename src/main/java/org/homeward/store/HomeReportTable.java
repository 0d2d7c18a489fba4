package org.homeward.store;

import org.homeward.domain.review.HomeReport;

/** Reports of homes, one a child and first day. */
final class HomeReportTable {

    static final Table<HomeReport> TABLE =
            Table.<HomeReport>named("home_report")
                    .with("child_id", v -> v.child().text())
                    .with("from_on", v -> v.span().start())
                    .with("body", StoredJson::write)
                    .keyedBy("child_id", "from_on")
                    .readBy(row -> StoredJson.read(row.text("body"), HomeReport.class));

    private HomeReportTable() {}
}
