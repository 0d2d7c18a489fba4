package org.homeward.store;

import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.ChildId;

/** Strengths and difficulties scores, one a child and collection year. */
final class SdqTable {

    static final Table<SdqScore> TABLE =
            Table.<SdqScore>named("sdq_score")
                    .with("child_id", s -> s.child().text())
                    .with("year_end", SdqScore::yearEnd)
                    .with("score", s -> (long) s.score())
                    .keyedBy("child_id", "year_end")
                    .readBy(
                            row ->
                                    new SdqScore(
                                            ChildId.of(row.text("child_id")),
                                            row.day("year_end"),
                                            row.count("score")));

    private SdqTable() {}
}
