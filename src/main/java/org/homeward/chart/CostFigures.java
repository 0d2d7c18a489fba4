package org.homeward.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.homeward.domain.common.Authority;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.Payback;
import org.homeward.shift.cost.PeriodCost;
import org.homeward.shift.cost.RealisedSaving;
import org.homeward.shift.cost.RunRate;
import org.homeward.shift.cost.Waterfall;
import org.homeward.shift.cost.WeeklyCost;

/** The charts of cost for one authority, one scope and one definition of residential care. */
public final class CostFigures {
    private final CostCaptions captions;

    /**
     * Makes them.
     *
     * @param now the cost of the last day, whose prices are told under every chart
     */
    public CostFigures(
            Authority authority, StockScope scope, ResidentialScope residential, WeeklyCost now) {
        this.captions = new CostCaptions(authority, scope, residential, now);
    }

    /** A week at each month end. */
    public Figure runRate(RunRate rate) {
        return new RunRateFigure(rate, captions);
    }

    /** Financial years. */
    public Figure years(List<PeriodCost> years) {
        return new YearCostFigure(years, false, captions);
    }

    /** Quarters of financial years. */
    public Figure quarters(List<PeriodCost> quarters) {
        return new YearCostFigure(quarters, true, captions);
    }

    /** Volume, mix and price. */
    public Figure waterfall(Waterfall fall) {
        return new WaterfallFigure(fall, captions);
    }

    /** Saving against plan and spending. */
    public Figure payback(RealisedSaving saving, Payback payback, OptionalDouble movesAYearBefore) {
        return new PaybackFigure(saving, payback, movesAYearBefore, captions);
    }
}
