package org.homeward.sample;

import java.time.YearMonth;
import java.util.OptionalInt;
import org.homeward.domain.common.Money;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.position.FactsBuilder;

/** From 1,107 children at the end of March 2018 to 707 four years later, for GBP 12 million. */
final class Programme {
    private static final YearMonth BASELINE = YearMonth.of(2018, 3);
    private static final int MONTHS = 48;
    private static final int FROM = 1107;
    private static final int TO = 707;
    private static final long POUNDS = 12_000_000;

    private Programme() {}

    static void addTo(FactsBuilder facts) {
        for (int month = 0; month <= MONTHS; month++) {
            long target = Math.round(FROM - (double) (FROM - TO) * month / MONTHS);
            facts.add(
                    new ProgrammeMonth(
                            BASELINE.plusMonths(month),
                            month == 0 ? Money.ZERO : Money.pounds(POUNDS / MONTHS),
                            OptionalInt.of((int) target),
                            OptionalInt.empty()));
        }
    }
}
