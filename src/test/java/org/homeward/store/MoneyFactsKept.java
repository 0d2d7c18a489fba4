package org.homeward.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.money.LockedMonth;
import org.homeward.domain.money.MonthNote;
import org.homeward.domain.money.NamedTarget;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.position.FactsBuilder;

/** Targets, locked months and notes, with and without what may be missing. */
final class MoneyFactsKept {
    private static final Recorded BY = new Recorded("Ämina O'Hara", LocalDate.of(2022, 4, 2));

    private MoneyFactsKept() {}

    static void addTo(FactsBuilder facts) {
        facts.add(
                new NamedTarget(
                        "T1",
                        "Plan \u201cas agreed\u201d",
                        TargetMeasure.LOOKED_AFTER,
                        new NamedTarget.Mark(LocalDate.of(2018, 3, 31), 1107),
                        new NamedTarget.Mark(LocalDate.of(2022, 3, 31), 707),
                        "Minutes of 12 February 2018",
                        false,
                        BY));
        facts.add(
                new NamedTarget(
                        "T2",
                        "Homes",
                        TargetMeasure.RESIDENTIAL,
                        new NamedTarget.Mark(LocalDate.of(2018, 3, 31), 110),
                        new NamedTarget.Mark(LocalDate.of(2018, 4, 1), 0),
                        "",
                        true,
                        BY));
        facts.add(new LockedMonth(YearMonth.of(2022, 2), 0, 0, 0, Optional.empty(), BY));
        facts.add(
                new LockedMonth(
                        YearMonth.of(2022, 3),
                        1089,
                        783,
                        130,
                        Optional.of(Money.pounds(1_200_000)),
                        BY));
        facts.add(new MonthNote("N1", YearMonth.of(2020, 3), "entries", "courts closed", BY));
    }
}
