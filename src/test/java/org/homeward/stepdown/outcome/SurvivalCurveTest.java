package org.homeward.stepdown.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The curve against worked examples that were published. */
class SurvivalCurveTest {
    /** Weeks in remission on 6-MP (Freireich and others, 1963; Gehan, 1965); + is censored. */
    private static final String REMISSION =
            "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    /**
     * The maintained group of the leukaemia data of Miller (1981), as R's survival package has it.
     */
    private static final String MAINTAINED = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";

    @Test
    void remissionOnSixMp() {
        assertThat(table(curve(REMISSION)))
                .isEqualTo(
                        """
                        6: 21 at risk, 3 ended, 0.857 (0.0764) 0.620 to 0.952
                        7: 17 at risk, 1 ended, 0.807 (0.0869) 0.563 to 0.923
                        10: 15 at risk, 1 ended, 0.753 (0.0963) 0.503 to 0.889
                        13: 12 at risk, 1 ended, 0.690 (0.1068) 0.432 to 0.849
                        16: 11 at risk, 1 ended, 0.627 (0.1141) 0.368 to 0.805
                        22: 7 at risk, 1 ended, 0.538 (0.1282) 0.268 to 0.747
                        23: 6 at risk, 1 ended, 0.448 (0.1346) 0.188 to 0.680""");
    }

    @Test
    void theMaintainedGroup() {
        assertThat(curve(MAINTAINED).points().stream().map(SurvivalCurveTest::line))
                .containsExactly(
                        "9 11 0.909 0.0867",
                        "13 10 0.818 0.1163",
                        "18 8 0.716 0.1397",
                        "23 7 0.614 0.1526",
                        "31 5 0.491 0.1642",
                        "34 4 0.368 0.1627",
                        "48 2 0.184 0.1535");
    }

    @Test
    void betweenTwoEndsTheShareStaysAndThoseAtRiskFall() {
        SurvivalCurve curve = curve(REMISSION);
        assertThat(curve.at(5).share()).isEqualTo(1);
        assertThat(curve.at(5).interval()).isEmpty();
        assertThat(curve.at(12).share()).isEqualTo(curve.at(10).share());
        assertThat(curve.at(12).atRisk()).isEqualTo(12);
        assertThat(curve.at(12).ended()).isZero();
        assertThat(curve.at(35).share()).isCloseTo(0.448, within(0.0005));
        assertThat(curve.at(35).atRisk()).isEqualTo(1);
    }

    @Test
    void whenEverybodyEndedNothingIsLeftAndNoIntervalIsGiven() {
        CurvePoint last = curve("1 2 2").at(2);
        assertThat(last.share()).isZero();
        assertThat(last.standardError()).isZero();
        assertThat(last.interval()).isEmpty();
    }

    @Test
    void nobodyMakesAnEmptyCurve() {
        SurvivalCurve curve = SurvivalCurve.of(List.of());
        assertThat(curve.points()).isEmpty();
        assertThat(curve.at(84).share()).isEqualTo(1);
        assertThat(curve.atRisk(0)).isZero();
        assertThat(curve.lastSeen()).isZero();
    }

    private static SurvivalCurve curve(String times) {
        return SurvivalCurve.of(
                Arrays.stream(times.split(" "))
                        .map(
                                time ->
                                        new Observation(
                                                Long.parseLong(time.replace("+", "")),
                                                !time.endsWith("+")))
                        .toList());
    }

    private static String table(SurvivalCurve curve) {
        return curve.points().stream()
                .map(
                        p ->
                                String.format(
                                        Locale.ROOT,
                                        "%d: %d at risk, %d ended, %.3f (%.4f) %.3f to %.3f",
                                        p.time(),
                                        p.atRisk(),
                                        p.ended(),
                                        p.share(),
                                        p.standardError(),
                                        p.interval().orElseThrow().lower(),
                                        p.interval().orElseThrow().upper()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(CurvePoint p) {
        return String.format(
                Locale.ROOT, "%d %d %.3f %.4f", p.time(), p.atRisk(), p.share(), p.standardError());
    }
}
