package org.homeward.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Shares with Wilson's interval. The expected ends were worked out by hand from his formula: with z
 * = 1.96, for 20 of 31 the middle is (0.64516 + 0.06196) / 1.12392 = 0.62916 and the half width
 * 1.96 / 1.12392 * sqrt(0.0073847 + 0.0009993) = 0.15968.
 */
class RateTest {

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "20, 31, 0.4695, 0.7888",
        "0, 10, 0.0000, 0.2775",
        "10, 10, 0.7225, 1.0000",
        "5, 10, 0.2366, 0.7634",
        "81, 263, 0.2553, 0.3662",
    })
    void theIntervalIsWilsons(int of, int outOf, double lower, double upper) {
        var rate = new Rate(of, outOf);
        assertThat(rate.lower()).isCloseTo(lower, within(0.0001));
        assertThat(rate.upper()).isCloseTo(upper, within(0.0001));
    }

    @Test
    void aShareIsSaidWithItsNumbersAndInterval() {
        assertThat(new Rate(20, 31).words()).isEqualTo("65 % (20 of 31; 47 to 79 %)");
    }

    @Test
    void ratesAreApartOnlyWhenTheirIntervalsAre() {
        assertThat(new Rate(5, 10).isApartFrom(new Rate(8, 10))).isFalse();
        assertThat(new Rate(10, 100).isApartFrom(new Rate(60, 100))).isTrue();
        assertThat(new Rate(60, 100).isApartFrom(new Rate(10, 100))).isTrue();
    }

    @Test
    void nothingOfNothingIsNoShare() {
        assertThatThrownBy(() -> new Rate(0, 0)).hasMessage("0 of 0 is no share.");
    }
}
