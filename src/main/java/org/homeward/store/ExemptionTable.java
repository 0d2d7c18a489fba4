package org.homeward.store;

import java.util.stream.Collectors;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;

/** Exemptions from the usual fostering limit, one a household and first day. */
final class ExemptionTable {

    static final Table<Exemption> TABLE =
            Table.<Exemption>named("exemption")
                    .with("household_id", e -> e.household().text())
                    .with("from_on", e -> e.span().start())
                    .with("until_on", e -> e.span().findEnd())
                    .with("child_ids", ExemptionTable::children)
                    .with("conditions", Exemption::conditions)
                    .keyedBy("household_id", "from_on")
                    .readBy(
                            row ->
                                    new Exemption(
                                            HouseholdId.of(row.text("household_id")),
                                            TextList.list(row.text("child_ids")).stream()
                                                    .map(ChildId::of)
                                                    .collect(Collectors.toSet()),
                                            DateSpan.of(
                                                    row.day("from_on"), row.findDay("until_on")),
                                            row.text("conditions")));

    private ExemptionTable() {}

    private static String children(Exemption exemption) {
        return TextList.ordered(exemption.children().stream().map(ChildId::text).sorted().toList());
    }
}
