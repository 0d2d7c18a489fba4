package org.homeward.app.target;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Authority;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.homeward.shift.cost.Waterfall;
import org.homeward.shift.target.BaselineGuard;
import org.homeward.shift.target.MissedTarget;
import org.homeward.shift.target.WhatMustBeTrue;
import org.homeward.shift.target.YearsOnRecord;

/**
 * A target as one answer.
 *
 * @param lines all that can be chosen
 * @param chosen the one that is shown
 * @param programme the programme's own line for the same measure, when another is shown
 * @param stock month ends from the year before the line to the day asked for
 * @param missed empty when the start of the line is not described by a return
 */
public record TargetView(
        Authority authority,
        List<ChosenLine> lines,
        ChosenLine chosen,
        Optional<TargetLine> programme,
        StockSeries stock,
        YearsOnRecord record,
        Judged judged,
        Optional<MissedTarget> missed) {
    public TargetView {
        lines = List.copyOf(lines);
    }

    /**
     * What is said of the line.
     *
     * @param claim what may be said of the change since the chosen start
     * @param must empty for a measure that entries and exits alone do not decide, after the goal,
     *     or without a whole year on record
     * @param cost empty without whole years with prices when the line began and now
     */
    public record Judged(
            Optional<BaselineGuard.Claim> claim,
            Optional<WhatMustBeTrue> must,
            List<MissedTarget.ExitsOf> exits,
            Optional<Waterfall> cost) {
        public Judged {
            exits = List.copyOf(exits);
        }
    }
}
