package org.homeward.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.position.CarePosition;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.FinancialPeriod;
import org.homeward.shift.cost.PeriodCost;
import org.homeward.shift.cost.PricedCare;
import org.homeward.shift.cost.RunRate;
import org.homeward.shift.cost.Waterfall;

/** Reads what care cost in the years up to the day of a position. */
final class CostReading {
    private static final int YEARS = 5;

    private CostReading() {}

    static CostFacts of(CarePosition position) {
        LocalDate to = position.asAt();
        LocalDate from = FinancialPeriod.yearOf(to).span().start().minusYears(YEARS - 1L);
        PricedCare care = PricedCare.between(position, StockScope.PUBLISHED, from, to);
        PricedCare without =
                PricedCare.between(
                        position, StockScope.PUBLISHED.withUnaccompanied(false), from, to);
        List<PeriodCost> years = PeriodCost.years(care);
        return new CostFacts(
                RunRate.monthly(care),
                RunRate.monthly(without),
                years,
                waterfall(years),
                Optional.empty());
    }

    /** The newest year that has ended, and the one before. */
    private static Optional<Waterfall> waterfall(List<PeriodCost> years) {
        List<PeriodCost> whole = years.stream().filter(year -> !year.isPart()).toList();
        return whole.size() < 2
                ? Optional.empty()
                : Optional.of(
                                Waterfall.between(
                                        whole.get(whole.size() - 2), whole.get(whole.size() - 1)))
                        .filter(Waterfall::isFair);
    }
}
