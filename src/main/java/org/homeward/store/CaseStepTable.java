package org.homeward.store;

import org.homeward.domain.review.CaseStep;

/** Steps of the step-down process that people took. */
final class CaseStepTable {

    static final Table<CaseStep> TABLE =
            Table.<CaseStep>named("case_step")
                    .with("step_id", v -> v.id())
                    .with("child_id", v -> v.child().text())
                    .with("kind", v -> v.kind().name())
                    .with("body", StoredJson::write)
                    .keyedBy("step_id")
                    .readBy(row -> StoredJson.read(row.text("body"), CaseStep.class));

    private CaseStepTable() {}
}
