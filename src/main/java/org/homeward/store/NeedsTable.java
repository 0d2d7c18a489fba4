package org.homeward.store;

import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;

/** Needs assessments, one a child and day. */
final class NeedsTable {

    static final Table<NeedsAssessment> TABLE =
            Table.<NeedsAssessment>named("needs_assessment")
                    .with("child_id", n -> n.child().text())
                    .with("assessed_on", NeedsAssessment::assessedOn)
                    .with("levels", n -> TextList.levels(n.levels()))
                    .with("assessed_by", NeedsAssessment::by)
                    .keyedBy("child_id", "assessed_on")
                    .readBy(
                            row ->
                                    new NeedsAssessment(
                                            ChildId.of(row.text("child_id")),
                                            row.day("assessed_on"),
                                            TextList.levels(
                                                    row.text("levels"),
                                                    NeedDomain.class,
                                                    NeedLevel.class),
                                            row.text("assessed_by")));

    private NeedsTable() {}
}
