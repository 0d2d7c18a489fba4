package org.homeward.shift.forecast;

import java.time.LocalDate;

/** Mean and variance of the number looked after on a day, worked out without drawing. */
public record ExactPoint(LocalDate day, double mean, double variance) {
    public double sd() {
        return Math.sqrt(variance);
    }
}
