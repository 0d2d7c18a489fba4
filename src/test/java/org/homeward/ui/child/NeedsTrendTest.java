package org.homeward.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.junit.jupiter.api.Test;

class NeedsTrendTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);

    @Test
    void theLastTwoKnownLevelsSayWhichWayItGoes() {
        var trend = NeedsTrend.of(List.of(school(0, 3), school(30, 2), nothing(60)));
        var row = trend.rows().get(NeedDomain.EDUCATION.ordinal());
        assertThat(row.trend()).contains(NeedsTrend.Direction.LESS_NEED);
        assertThat(row.levels())
                .containsExactly(
                        Optional.of(NeedLevel.INTENSIVE),
                        Optional.of(NeedLevel.MODERATE),
                        Optional.empty());
    }

    @Test
    void oneAssessmentHasNoTrend() {
        var row = NeedsTrend.of(List.of(school(0, 1))).rows().get(NeedDomain.EDUCATION.ordinal());
        assertThat(row.trend()).isEmpty();
    }

    @Test
    void onlyTheLatestThreeAreShown() {
        var trend =
                NeedsTrend.of(List.of(school(0, 1), school(9, 1), school(18, 1), school(27, 2)));
        assertThat(trend.days())
                .containsExactly(DAY.plusDays(9), DAY.plusDays(18), DAY.plusDays(27));
        assertThat(trend.rows()).hasSize(NeedDomain.values().length);
    }

    private static NeedsAssessment school(int days, int level) {
        return new NeedsAssessment(
                ChildId.of("Ruby"),
                DAY.plusDays(days),
                Map.of(NeedDomain.EDUCATION, NeedLevel.of(level)),
                "Sam");
    }

    private static NeedsAssessment nothing(int days) {
        return new NeedsAssessment(ChildId.of("Ruby"), DAY.plusDays(days), Map.of(), "Sam");
    }
}
