package org.homeward.stepdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.StepDownReview.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the first policy, and what a policy refuses to be. */
class StepDownPolicyTest {
    private static final StepDownPolicy POLICY = StepDownPolicy.standard();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PROCEED,          4
                    NOT_NOW,          12
                    NOT_SUITABLE,     26
                    NEED_INFORMATION, 2
                    WITHDRAWN,        12
                    """)
    void aQuestionRestsAtMostSoManyWeeks(Decision decision, int weeks) {
        assertThat(POLICY.cadence().weeksAfter(decision)).isEqualTo(weeks);
    }

    @Test
    void noQuestionRestsLongerThanTheStatutoryTime() {
        var cadence = new Cadence(4, 40, 60, 2, 10, 26, 12);
        assertThat(cadence.weeksAfter(Decision.NOT_NOW)).isEqualTo(26);
        assertThat(cadence.weeksAfter(Decision.NOT_SUITABLE)).isEqualTo(26);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "1, 2, false", "2, 1, false", "3, 3, true", "0, 0, false"})
    void theLedgerIsFilledByTwoOnEachSide(int speakFor, int speakAgainst, boolean filled) {
        assertThat(POLICY.ledger().isFilledBy(speakFor, speakAgainst)).isEqualTo(filled);
    }

    @Test
    void theFiguresAreThoseOfTheProposal() {
        assertThat(POLICY.weights().values()).containsExactly(20, 15, 15, 10, 10, 10, 5, 5, 5, 5);
        assertThat(POLICY.bands()).isEqualTo(new StepDownPolicy.Bands(70, 50));
        assertThat(POLICY.limits().weeksWithoutReview()).isEqualTo(26);
        assertThat(POLICY.limits().weeksApart()).isEqualTo(8);
        assertThat(POLICY.cadence().screenWorkingDays()).isEqualTo(10);
        assertThat(POLICY.cadence().expiryWeeks()).isEqualTo(12);
        assertThat(POLICY.afterMove().sdqRise()).isEqualTo(4);
        assertThat(POLICY.sources()).isNotEmpty();
    }

    @Test
    void everyLevelOfSupportSaysWhatBelongsToIt() {
        for (SupportLevel level : SupportLevel.values()) {
            assertThat(POLICY.support().list(level)).as(level.label()).isNotEmpty();
        }
    }

    @Test
    void aPolicyThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new StepDownPolicy.Bands(50, 70))
                .hasMessageContaining("do not follow each other");
        assertThatThrownBy(() -> new Cadence(0, 12, 26, 2, 10, 26, 12))
                .hasMessageContaining("1 or more");
        assertThatThrownBy(() -> new Ledger(-1, 2)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> new AfterMove(Map.of(CheckPoint.DAY_3, 1), 7, 2, 4, 4, 8, 12, 24))
                .hasMessageContaining("days of grace");
    }
}
