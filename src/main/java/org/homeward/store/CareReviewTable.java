package org.homeward.store;

import org.homeward.domain.review.CareReview;

/** Statutory reviews, one a child and day. */
final class CareReviewTable {

    static final Table<CareReview> TABLE =
            Table.<CareReview>named("care_review")
                    .with("child_id", v -> v.child().text())
                    .with("review_on", v -> v.on())
                    .with("state", v -> v.state().name())
                    .with("body", StoredJson::write)
                    .keyedBy("child_id", "review_on")
                    .readBy(row -> StoredJson.read(row.text("body"), CareReview.class));

    private CareReviewTable() {}
}
