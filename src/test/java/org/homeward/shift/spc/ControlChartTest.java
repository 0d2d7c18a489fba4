package org.homeward.shift.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The four rules, each at the last point that is noise and the first that is a signal. */
class ControlChartTest {
    private static final YearMonth FIRST = YearMonth.of(2018, 1);
    private static final YearMonth BASELINE_END = YearMonth.of(2018, 12);

    /** Average 10, mean moving range 2, so limits 4.68 and 15.32. */
    private static final String STEADY = "11 9 11 9 11 9 11 9 11 9 11 9";

    @Test
    void limitsAreTheAverageAndMovingRangesOfTheBaseline() {
        Limits limits = chart(STEADY + " 40").limits().orElseThrow();
        assertThat(limits.centre()).isEqualTo(10);
        assertThat(limits.movingRange()).isEqualTo(2);
        assertThat(limits.upper()).isCloseTo(15.32, within(1e-9));
        assertThat(limits.lower()).isCloseTo(4.68, within(1e-9));
    }

    @Test
    void noLimitIsBelowZero() {
        assertThat(chart("0 4 0 4 0 4 0 4 0 4 0 4").limits().orElseThrow().lower()).isZero();
    }

    @Test
    void aPointOutsideALimitIsASignal() {
        assertThat(signals(STEADY + " 15")).isEmpty();
        assertThat(signals(STEADY + " 16")).isEqualTo("BEYOND_LIMITS high 2019-01 to 2019-01");
        assertThat(signals(STEADY + " 4")).isEqualTo("BEYOND_LIMITS low 2019-01 to 2019-01");
    }

    @Test
    void sevenOnOneSideAreASignalAndSixAreNot() {
        assertThat(signals(STEADY + " 11 12 11 12 11 12 9")).isEmpty();
        assertThat(signals(STEADY + " 11 12 11 12 11 12 11"))
                .isEqualTo("SHIFT high 2019-01 to 2019-07");
    }

    @Test
    void sixGoingOneWayAreASignalAndFiveAreNot() {
        assertThat(signals(STEADY + " 8 9 10 11 12")).isEmpty();
        assertThat(signals(STEADY + " 7 8 9 11 12 13")).isEqualTo("TREND high 2019-01 to 2019-06");
    }

    @Test
    void twoOfThreeNearTheSameLimitAreASignal() {
        assertThat(signals(STEADY + " 14 10 9")).isEmpty();
        assertThat(signals(STEADY + " 14 6 10")).isEmpty();
        assertThat(signals(STEADY + " 14 10 14")).isEqualTo("NEAR_LIMIT high 2019-01 to 2019-03");
    }

    @Test
    void nothingIsSaidAcrossAMonthThatIsNotKnown() {
        assertThat(signals(STEADY + " 11 12 11 - 12 11 12 11")).isEmpty();
    }

    @Test
    void laterMonthsDoNotMoveTheLimits() {
        assertThat(chart(STEADY + " 30 30 30").limits()).isEqualTo(chart(STEADY).limits());
    }

    @Test
    void tooFewMonthsGiveNoLimits() {
        assertThat(chart("3 4").limits()).isEmpty();
        assertThat(chart("3 4").signals()).isEmpty();
        assertThat(chart("3 4 5").limits().orElseThrow().isFirm()).isFalse();
    }

    private static String signals(String values) {
        return chart(values).signals().stream()
                .map(
                        s ->
                                "%s %s %s to %s"
                                        .formatted(
                                                s.rule(),
                                                s.high() ? "high" : "low",
                                                s.from(),
                                                s.to()))
                .collect(Collectors.joining("; "));
    }

    private static ControlChart chart(String values) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        YearMonth month = FIRST;
        for (String value : values.split(" ")) {
            if (!value.equals("-")) {
                months.put(month, Integer.parseInt(value));
            }
            month = month.plusMonths(1);
        }
        return ControlChart.of(months, FIRST, BASELINE_END);
    }
}
