package org.homeward.store;

import org.homeward.app.ReviewPaper;

/** What reviews were decided from, one row a review, only read when somebody asks again. */
final class PaperTable {
    static final Table<ReviewPaper> TABLE =
            Table.<ReviewPaper>named("review_paper")
                    .with("review_id", paper -> paper.review().id().text())
                    .with("body", StoredJson::write)
                    .keyedBy("review_id")
                    .readBy(row -> StoredJson.read(row.text("body"), ReviewPaper.class));

    private PaperTable() {}
}
