package org.homeward.shift.cost;

import java.time.LocalDate;
import org.homeward.shift.StockScope;
import org.homeward.testing.CareWorld;

/** A world of children and prices, each written as a table. */
final class CostWorld {
    private final CareWorld world = new CareWorld();

    CostWorld episodes(String table) {
        world.episodes(table);
        return this;
    }

    CostWorld prices(String table) {
        world.with(f -> PriceBookTest.prices(table).forEach(f::add));
        return this;
    }

    CareWorld world() {
        return world;
    }

    PricedCare priced(String from, String to) {
        return PricedCare.between(
                world.on(to), StockScope.PUBLISHED, LocalDate.parse(from), LocalDate.parse(to));
    }
}
