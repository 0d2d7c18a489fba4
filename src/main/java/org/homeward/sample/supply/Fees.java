package org.homeward.sample.supply;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.sample.draw.Table;

/**
 * Fees of 2016-17 as they stand on the day of a sample: grown as fast as the prices of their kind.
 * Years later only placements of the last financial year have a fee of their own; older ones are
 * paid by the register of prices, so that what they cost follows its years.
 */
final class Fees {
    private static final Table PRICES = Table.read("/org/homeward/sample/prices.csv");
    private static final int LAST_WITHOUT_GROWTH = 2017;
    private static final int APRIL = 4;

    private final LocalDate yearStart;
    private final int years;

    Fees(LocalDate asAt) {
        int year = asAt.getMonthValue() < APRIL ? asAt.getYear() - 1 : asAt.getYear();
        yearStart = LocalDate.of(year, APRIL, 1);
        years = Math.max(0, year - LAST_WITHOUT_GROWTH);
    }

    /** What is asked on the day of the sample. */
    Money grown(Money fee, PlacementKind kind, ProviderCode provider) {
        double factor = StrictMath.pow(1 + growth(kind, provider), years);
        return Money.pounds(Math.round(fee.inPounds().doubleValue() * factor));
    }

    /** What was agreed for a placement since a day, if it has a fee of its own. */
    Optional<Money> agreed(
            Optional<Money> fee, PlacementKind kind, ProviderCode provider, LocalDate since) {
        return years == 0
                ? fee
                : fee.filter(f -> !since.isBefore(yearStart)).map(f -> grown(f, kind, provider));
    }

    private static double growth(PlacementKind kind, ProviderCode provider) {
        double any = 0;
        for (int row = 0; row < PRICES.size(); row++) {
            if (PRICES.text(row, "kind").equals(kind.name())) {
                double growth = Double.parseDouble(PRICES.text(row, "later"));
                if (PRICES.text(row, "provider").equals(provider.name())) {
                    return growth;
                }
                any = growth;
            }
        }
        return any;
    }
}
