package org.homeward.shift.forecast;

/** Which days a forecast tells. The simulation itself goes by the day either way. */
public enum ForecastStep {
    /** Every day. */
    DAILY,
    /** The start, each month's last day, and the end. */
    MONTHLY
}
