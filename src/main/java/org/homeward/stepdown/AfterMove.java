package org.homeward.stepdown;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.review.CheckPoint;

/**
 * What is watched after a move to a family. Stages follow a published step-down service (12 weeks
 * of settlement, 12 of stabilisation, then maintenance to week 52).
 *
 * @param graceDays days after a check-in's day until it is overdue, for every point
 * @param visitDays days after the move in which the child is first visited (Care Planning
 *     Regulations 2010 reg 28)
 * @param respiteAsks requests of a carer for respite that warn ...
 * @param respiteWeeks ... when they come within so many weeks
 * @param sdqRise points by which a strengths and difficulties score rises that warn
 * @param warningWeeks weeks for which a warning stays in sight
 * @param settlementWeek last week of settlement, counted from the move
 * @param stabilisationWeek last week of stabilisation
 */
public record AfterMove(
        Map<CheckPoint, Integer> graceDays,
        int visitDays,
        int respiteAsks,
        int respiteWeeks,
        int sdqRise,
        int warningWeeks,
        int settlementWeek,
        int stabilisationWeek) {
    /** Throws {@link IllegalArgumentException} unless every point has its days of grace. */
    public AfterMove {
        graceDays = Collections.unmodifiableMap(new TreeMap<>(graceDays));
        if (graceDays.size() != CheckPoint.values().length) {
            throw new IllegalArgumentException("Every check-in needs its days of grace.");
        }
    }

    /** Days after the day of a check-in until it is overdue. */
    public int grace(CheckPoint point) {
        return graceDays.getOrDefault(point, 0);
    }
}
