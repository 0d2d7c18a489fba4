package org.homeward.store;

import org.homeward.domain.review.TransitionPlan;

/** Plans of moves, one a review. */
final class TransitionTable {

    static final Table<TransitionPlan> TABLE =
            Table.<TransitionPlan>named("transition_plan")
                    .with("review_id", v -> v.review().text())
                    .with("child_id", v -> v.child().text())
                    .with("move_on", v -> v.moveOn())
                    .with("body", StoredJson::write)
                    .keyedBy("review_id")
                    .readBy(row -> StoredJson.read(row.text("body"), TransitionPlan.class));

    private TransitionTable() {}
}
