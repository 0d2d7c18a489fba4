package org.homeward.shift.forecast;

import java.time.LocalDate;
import org.homeward.domain.common.Plain;

/**
 * What a forecast of then said of a day and what was counted on it.
 *
 * @param from the day that forecast started
 */
public record BackTestRow(LocalDate from, Measure measure, FanPoint told, int counted) {
    /** How much too high the middle of the forecast was; negative for too low. */
    public double error() {
        return told.median() - counted;
    }

    public boolean inside80() {
        return told.inside80(counted);
    }

    public boolean inside95() {
        return told.inside95(counted);
    }

    /**
     * Such as {@code 231 looked after expected for 31 March 2020 ..., counted 214: 17 too high}.
     */
    public String inWords() {
        return "%s %s expected for %s (80 %%: %s to %s; 95 %%: %s to %s), counted %s: %s, %s."
                .formatted(
                        round(told.median()),
                        measure.label(),
                        Plain.day(told.day()),
                        round(told.low80()),
                        round(told.high80()),
                        round(told.low95()),
                        round(told.high95()),
                        Plain.number(counted),
                        off(),
                        inside());
    }

    private String off() {
        long error = Math.round(error());
        if (error == 0) {
            return "just right";
        }
        return Plain.number(Math.abs(error)) + (error > 0 ? " too high" : " too low");
    }

    /** Whether the ranges held. */
    public String inside() {
        if (inside80()) {
            return "inside the 80 % range";
        }
        return inside95() ? "outside the 80 %, inside the 95 % range" : "outside the 95 % range";
    }

    private static String round(double number) {
        return Plain.number(Math.round(number));
    }
}
