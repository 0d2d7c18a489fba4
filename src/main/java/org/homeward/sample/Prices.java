package org.homeward.sample;

import java.time.LocalDate;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Table;

/**
 * What a week of care costs, dated each April: the assumed prices of 2016 to 2018, lower by a
 * yearly growth before them and higher by another after. Homes grow dearer as fast as published
 * spending on residential care did, with as many children in them.
 */
final class Prices {
    private static final int BASE = 2016;
    private static final int FIRST = 2012;
    private static final String SOURCE =
            "Assumption of the sample, in line with published spending of 2016-17";
    private static final String LATER_SOURCE =
            "Assumption of the sample, fitted to published spending up to 2021-22";

    private Prices() {}

    static void addTo(FactsBuilder facts, LocalDate asAt) {
        Table table = Table.read("/org/homeward/sample/prices.csv");
        for (int row = 0; row < table.size(); row++) {
            for (int year = FIRST; year <= asAt.getYear(); year++) {
                if (year != BASE + 1) {
                    facts.add(price(table, row, year));
                }
            }
        }
    }

    private static WeeklyPrice price(Table table, int row, int year) {
        boolean later = year > BASE;
        double growth = Double.parseDouble(table.text(row, later ? "later" : "growth"));
        double change = StrictMath.pow(1 + growth, later ? year - BASE - 1 : year - BASE);
        return new WeeklyPrice(
                PlacementKind.valueOf(table.text(row, "kind")),
                ProviderCode.valueOf(table.text(row, "provider")),
                Money.pounds(Math.round(table.number(row, "weekly") * change)),
                LocalDate.of(year, 4, 1),
                later ? LATER_SOURCE : SOURCE);
    }
}
