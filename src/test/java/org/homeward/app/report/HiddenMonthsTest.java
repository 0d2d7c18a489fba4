package org.homeward.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HiddenMonthsTest {
    @Test
    void aSmallMonthHidesItsPairAndAnotherMonth() {
        var shown = HiddenMonths.of(List.of(20, 3, 30, 9), List.of(21, 22, 23, 10));
        assertThat(shown.hidden()).containsExactly(false, true, false, true);
        assertThat(shown.totals()).isTrue();
    }

    @Test
    void nothingIsHiddenWithoutASmallCount() {
        var shown = HiddenMonths.of(List.of(20, 0, 30), List.of(21, 22, 0));
        assertThat(shown.hidden()).containsOnly(false);
    }

    @Test
    void totalsAreHiddenWhereTheyWouldGiveEverythingAway() {
        assertThat(HiddenMonths.of(List.of(1, 0), List.of(0, 1)).totals()).isFalse();
        assertThat(HiddenMonths.of(List.of(2), List.of(9)).totals()).isFalse();
    }

    /** With the totals and the differences known, a hidden month could have been another. */
    @Test
    void noHiddenMonthCanBeRecomputedFromTotalsAndDifferences() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            List<Integer> first = random.ints(12, 0, 14).boxed().toList();
            List<Integer> second = random.ints(12, 0, 14).boxed().toList();
            var shown = HiddenMonths.of(first, second);
            if (shown.totals()) {
                assertThat(shown.hidden().stream().filter(h -> h).count()).isNotEqualTo(1);
            }
        }
    }
}
