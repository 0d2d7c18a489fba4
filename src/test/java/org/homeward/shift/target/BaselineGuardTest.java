package org.homeward.shift.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.money.NamedTarget;
import org.homeward.shift.StockPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineGuardTest {
    private static final LocalDate BEGUN = LocalDate.of(2018, 3, 31);
    private static final LocalDate PEAK = LocalDate.of(2019, 1, 31);
    private static final LocalDate LAST = LocalDate.of(2020, 1, 31);
    private final BaselineGuard guard = new BaselineGuard(new NamedTarget.Mark(BEGUN, 1107));

    @Test
    void aFallSinceThePeakIsOnlySaidTogetherWithTheBaseline() {
        var claim = guard.judge(points(1107, 1227, 1128), PEAK, StockPoint::total).orElseThrow();

        assertThat(claim.guarded()).isTrue();
        assertThat(claim.sentence())
                .isEqualTo(
                        "1,128 on 31 January 2020 against 1,227 on 31 January 2019: 99 fewer."
                                + " Measured from the programme's baseline: 1,128 on 31 January"
                                + " 2020 against 1,107 on 31 March 2018: 21 more.");
        assertThat(claim.peak()).hasValueSatisfying(p -> assertThat(p.day()).isEqualTo(PEAK));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-03-31, 1107, 1227, 1128, false
                    2018-03-31, 1182, 1186, 1089, true
                    2018-04-01, 1107, 1227, 1128, true
                    2019-01-31, 1107, 1107, 1090, false
                    2019-01-31, 1107, 1108, 1107, true
                    2019-01-31, 1107, 1227, 1227, false
                    2019-01-31, 1107, 1227, 1230, false
                    2019-01-31, 1107, 1000, 990,  false
                    """)
    void onlyAFallFromAboveTheBaselineIsGuarded(
            LocalDate from, int begun, int peak, int last, boolean guarded) {
        var claim = guard.judge(points(begun, peak, last), from, StockPoint::total).orElseThrow();

        assertThat(claim.guarded()).isEqualTo(guarded);
        assertThat(claim.sentence().contains("baseline")).isEqualTo(guarded);
    }

    @Test
    void anEqualCountIsNoFall() {
        assertThat(
                        guard.judge(points(1107, 1107, 1107), PEAK, StockPoint::total)
                                .orElseThrow()
                                .sentence())
                .endsWith("1,107 on 31 January 2019: the same.");
    }

    @Test
    void onePointIsNoChange() {
        assertThat(guard.judge(points(1107, 1227, 1128), LAST, StockPoint::total)).isEmpty();
        assertThat(guard.judge(points(1107, 1227, 1128), LAST.plusDays(1), StockPoint::total))
                .isEmpty();
    }

    private static List<StockPoint> points(int begun, int peak, int last) {
        return List.of(point(BEGUN, begun), point(PEAK, peak), point(LAST, last));
    }

    private static StockPoint point(LocalDate day, int children) {
        return new StockPoint(day, Map.of(PlacementKind.FOSTER_IN_HOUSE, children), true);
    }
}
