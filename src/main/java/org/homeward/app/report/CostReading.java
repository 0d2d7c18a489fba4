package org.homeward.app.report;

import java.time.LocalDate;
import org.homeward.app.Store;
import org.homeward.app.cost.CostView;
import org.homeward.app.cost.ViewCost;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.PricedCare;
import org.homeward.shift.cost.RunRate;

/** Reads what care cost in the years up to a day, with and without unaccompanied children. */
final class CostReading {
    private CostReading() {}

    static CostFacts of(Store store, LocalDate day) {
        CostView view = new ViewCost(store).view(ViewCost.Ask.standard(day));
        PricedCare without =
                PricedCare.between(
                        store.position(day),
                        StockScope.PUBLISHED.withUnaccompanied(false),
                        view.runRate().points().isEmpty()
                                ? day
                                : view.runRate().points().get(0).day(),
                        day);
        return new CostFacts(view, RunRate.monthly(without));
    }
}
