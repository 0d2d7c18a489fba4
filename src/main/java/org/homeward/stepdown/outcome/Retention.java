package org.homeward.stepdown.outcome;

import java.util.Locale;

/**
 * How many children were still with the family so many weeks after the move.
 *
 * @param weeks 12, 26, 52 or 104
 * @param cases moves that lie at least so many weeks back, so that they could have lasted
 * @param point what the curve says at that time, with those at risk then
 */
public record Retention(int weeks, int cases, CurvePoint point) {
    /** Under so many moves no percentage is given: it would say more about chance than practice. */
    public static final int TOO_FEW = 10;

    public boolean isLimited() {
        return cases < TOO_FEW;
    }

    /** Such as {@code 68 % (95 % interval 45 to 83 %), 14 at risk}; or that data are limited. */
    public String words() {
        if (isLimited()) {
            return "limited data: %d %s, %d at risk"
                    .formatted(cases, cases == 1 ? "case" : "cases", point.atRisk());
        }
        return String.format(
                Locale.ROOT,
                "%.0f %%%s, %d at risk",
                100 * point.share(),
                point.interval()
                        .map(
                                i ->
                                        String.format(
                                                Locale.ROOT,
                                                " (95 %% interval %.0f to %.0f %%)",
                                                100 * i.lower(),
                                                100 * i.upper()))
                        .orElse(""),
                point.atRisk());
    }
}
