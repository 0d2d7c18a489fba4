package org.homeward.app.cost;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.domain.common.Authority;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.shift.cost.LikeForLike;
import org.homeward.shift.cost.Payback;
import org.homeward.shift.cost.PeriodCost;
import org.homeward.shift.cost.RealisedSaving;
import org.homeward.shift.cost.RunRate;
import org.homeward.shift.cost.Unpriced;
import org.homeward.shift.cost.Waterfall;

/**
 * What care costs as one answer, from which charts, tables and files are made alike.
 *
 * @param asked with the definitions in use
 * @param waterfall between the two newest whole years; empty when either is not known whole
 * @param likeForLike on the last day
 */
public record CostView(
        Authority authority,
        ViewCost.Ask asked,
        RunRate runRate,
        Periods periods,
        Optional<Waterfall> waterfall,
        Saved saved,
        LikeForLike likeForLike,
        Kept kept) {

    /** By financial year and by quarter of one, in order of time. */
    public record Periods(List<PeriodCost> years, List<PeriodCost> quarters) {
        public Periods {
            years = List.copyOf(years);
            quarters = List.copyOf(quarters);
        }
    }

    /**
     * What moves to families saved, and whether that pays for the programme.
     *
     * @param movesAYearBefore moves a year in the two years before the first day that counts; empty
     *     when no returns tell them
     */
    public record Saved(RealisedSaving saving, Payback payback, OptionalDouble movesAYearBefore) {}

    /**
     * What is recorded.
     *
     * @param prices in the order of kind, provider and day
     * @param unpriced children on the last day
     */
    public record Kept(
            List<WeeklyPrice> prices,
            List<ProgrammeMonth> programme,
            List<ReportedMonth> reported,
            List<Unpriced> unpriced) {
        public Kept {
            prices = List.copyOf(prices);
            programme = List.copyOf(programme);
            reported = List.copyOf(reported);
            unpriced = List.copyOf(unpriced);
        }
    }
}
