package org.homeward.shift.scenario;

import org.homeward.shift.forecast.FanPoint;

/**
 * What care costs in a financial year of the forecast, in pounds.
 *
 * @param year such as {@code 2018-19}
 * @param months of it that the forecast goes over
 * @param more than the base costs, run by run
 */
public record YearCost(String year, int months, FanPoint cost, FanPoint more) {
    /** The whole year from April to March. */
    public boolean isWhole() {
        return months == 12;
    }
}
