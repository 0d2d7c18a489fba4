package org.homeward.store;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.common.Money;
import org.homeward.domain.money.ProgrammeMonth;

/** The programme, a row a month. */
final class ProgrammeTable {

    static final Table<ProgrammeMonth> TABLE =
            Table.<ProgrammeMonth>named("programme_month")
                    .with("first_day", p -> p.month().atDay(1))
                    .with("invested_pence", p -> p.investment().pence())
                    .with("target_looked_after", p -> cell(p.targetLookedAfter()))
                    .with("target_residential", p -> cell(p.targetResidential()))
                    .keyedBy("first_day")
                    .readBy(
                            row ->
                                    new ProgrammeMonth(
                                            YearMonth.from(row.day("first_day")),
                                            new Money(row.number("invested_pence")),
                                            target(row, "target_looked_after"),
                                            target(row, "target_residential")));

    private ProgrammeTable() {}

    private static Optional<Long> cell(OptionalInt target) {
        return target.isPresent() ? Optional.of((long) target.getAsInt()) : Optional.empty();
    }

    private static OptionalInt target(Cells row, String column) {
        return row.findNumber(column)
                .map(number -> OptionalInt.of(Math.toIntExact(number)))
                .orElse(OptionalInt.empty());
    }
}
