package org.homeward.shift.forecast;

import java.time.LocalDate;

/**
 * What the runs say for one day. Four runs in five lie between the 80 % bounds, nineteen in twenty
 * between the 95 % bounds. A bound of a count lies between two numbers of children; it is never
 * below the lowest or above the highest number that any run gave.
 *
 * @param sd standard deviation over the runs
 */
public record FanPoint(
        LocalDate day,
        double mean,
        double sd,
        double low95,
        double low80,
        double median,
        double high80,
        double high95) {
    public boolean inside80(double number) {
        return number >= low80 && number <= high80;
    }

    public boolean inside95(double number) {
        return number >= low95 && number <= high95;
    }

    public FanPoint times(double factor) {
        return new FanPoint(
                day,
                mean * factor,
                sd * factor,
                low95 * factor,
                low80 * factor,
                median * factor,
                high80 * factor,
                high95 * factor);
    }
}
