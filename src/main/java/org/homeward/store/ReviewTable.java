package org.homeward.store;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview;

/** Step-down reviews. */
final class ReviewTable {

    static final Table<StepDownReview> TABLE =
            Table.<StepDownReview>named("step_down_review")
                    .with("review_id", r -> r.id().text())
                    .with("child_id", r -> r.child().text())
                    .with("held_on", StepDownReview::heldOn)
                    .with("decision", r -> r.decision().name())
                    .with("next_review_on", StepDownReview::nextReviewOn)
                    .with("reason", StepDownReview::reason)
                    .with("recorded_by", StepDownReview::by)
                    .with("detail", r -> StoredJson.write(r.detail()))
                    .keyedBy("review_id")
                    .readBy(
                            row ->
                                    new StepDownReview(
                                            ReviewId.of(row.text("review_id")),
                                            ChildId.of(row.text("child_id")),
                                            row.day("held_on"),
                                            row.word("decision", StepDownReview.Decision.class),
                                            row.day("next_review_on"),
                                            row.text("reason"),
                                            row.text("recorded_by"),
                                            StoredJson.read(
                                                    row.text("detail"), ReviewDetail.class)));

    private ReviewTable() {}
}
