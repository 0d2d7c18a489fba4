package org.homeward.store;

import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;

/** Times when children were missing or away without authorisation. */
final class MissingTable {

    static final Table<MissingPeriod> TABLE =
            Table.<MissingPeriod>named("missing_period")
                    .with("child_id", m -> m.child().text())
                    .with("from_on", m -> m.span().start())
                    .with("until_on", m -> m.span().findEnd())
                    .with("missing_kind", MissingPeriod::kind)
                    .keyedBy("child_id", "from_on", "missing_kind")
                    .readBy(
                            row ->
                                    new MissingPeriod(
                                            ChildId.of(row.text("child_id")),
                                            DateSpan.of(
                                                    row.day("from_on"), row.findDay("until_on")),
                                            row.text("missing_kind")));

    private MissingTable() {}
}
