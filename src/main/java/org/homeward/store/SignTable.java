package org.homeward.store;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.StepDownSign;

/** Signs that ask for a step-down review, one a child, kind and day. */
final class SignTable {

    static final Table<StepDownSign> TABLE =
            Table.<StepDownSign>named("step_down_sign")
                    .with("child_id", s -> s.child().text())
                    .with("sign_kind", s -> s.kind().name())
                    .with("seen_on", StepDownSign::on)
                    .with("note", StepDownSign::note)
                    .with("recorded_by", StepDownSign::by)
                    .keyedBy("child_id", "sign_kind", "seen_on")
                    .readBy(
                            row ->
                                    new StepDownSign(
                                            ChildId.of(row.text("child_id")),
                                            row.word("sign_kind", StepDownSign.Kind.class),
                                            row.day("seen_on"),
                                            row.text("note"),
                                            row.text("recorded_by")));

    private SignTable() {}
}
