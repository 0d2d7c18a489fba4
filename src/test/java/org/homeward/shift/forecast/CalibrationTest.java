package org.homeward.shift.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ranges hold as often as they say, on data simulated from known rates. */
class CalibrationTest {

    @Test
    void eightyPerCentRangesHoldAboutFourTimesInFive() {
        check(Calibration.of(60, 150, 2, done -> {}), 0.66, 0.92);
    }

    @Test
    @Tag("slow")
    void eightyPerCentRangesHoldBetween76And84TimesInAHundred() {
        check(Calibration.of(500, 400, 2, done -> {}), 0.76, 0.84);
    }

    private static void check(Calibration calibration, double from, double to) {
        assertThat(calibration.measures()).hasSize(3);
        for (String measure : calibration.measures()) {
            assertThat(calibration.held80(measure)).as(measure).isBetween(from, to);
            assertThat(calibration.held95(measure)).as(measure).isGreaterThan(from + 0.14);
        }
    }
}
