package org.homeward.app.forecast;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Authority;
import org.homeward.shift.StockSeries;
import org.homeward.shift.cost.MeanPrices;
import org.homeward.shift.forecast.BackTest;
import org.homeward.shift.forecast.CostFan;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.peer.ComparedMethods;

/**
 * A forecast with all that it must be read with.
 *
 * @param history month ends from the first day of the reference period to the start
 * @param backTests how the same forecast would have done one and two years ago
 * @param compared another tool's forecast of the same days; empty when no return is kept
 * @param prices mean prices on the day of the start, held for the whole forecast
 * @param cost of a week at those prices
 */
public record ForecastView(
        Authority authority,
        Forecast forecast,
        StockSeries history,
        List<BackTest> backTests,
        Optional<ComparedMethods> compared,
        MeanPrices prices,
        CostFan cost) {
    public ForecastView {
        backTests = List.copyOf(backTests);
    }

    /** Another course of the same question, at the same prices. */
    ForecastView with(Forecast other, CostFan otherCost) {
        return new ForecastView(authority, other, history, backTests, compared, prices, otherCost);
    }
}
