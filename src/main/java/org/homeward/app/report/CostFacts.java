package org.homeward.app.report;

import java.util.List;
import java.util.Optional;
import org.homeward.shift.cost.Payback;
import org.homeward.shift.cost.PeriodCost;
import org.homeward.shift.cost.RealisedSaving;
import org.homeward.shift.cost.RunRate;
import org.homeward.shift.cost.Waterfall;

/**
 * What the cost page is made from.
 *
 * @param without the weekly cost without unaccompanied children
 * @param waterfall between the two newest whole years; empty when they cannot be compared
 * @param saved empty when nothing is known of moves to families
 */
record CostFacts(
        RunRate runRate,
        RunRate without,
        List<PeriodCost> years,
        Optional<Waterfall> waterfall,
        Optional<Saved> saved) {
    CostFacts {
        years = List.copyOf(years);
    }

    /** What moves saved and whether that pays for the programme. */
    record Saved(RealisedSaving saving, Payback payback) {}
}
