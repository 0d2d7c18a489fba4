package org.homeward.stepdown.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.StepDownSign;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.Ruby;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.trigger.FlagReason;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every child in residential care is flagged with reasons or listed with the reason why not. */
class StepDownScreenTest {
    private final StepDownScreen screen = new StepDownScreen(StepDownPolicy.standard());

    @Test
    void everyResidentialChildIsInOneOfTheTwoLists() {
        CarePosition position =
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from       | until      | legal
                                anna  | RES_CHILDRENS_HOME | 2017-01-01 |            | C2
                                ben   | RES_SCHOOL         | 2017-12-01 |            | C2
                                carl  | RES_CARE_HOME      | 2017-01-01 |            | V3
                                dora  | RES_CHILDRENS_HOME | 2017-01-01 |            | V4
                                eli   | RES_CHILDRENS_HOME | 2017-01-01 |            | J1
                                finn  | FOSTER_IN_HOUSE    | 2017-01-01 |            | C2
                                gus   | SECURE             | 2017-01-01 |            | C2
                                hana  | RES_CHILDRENS_HOME | 2017-01-01 | 2018-03-31 | C2
                                ida   | RES_CHILDRENS_HOME | 2018-04-01 |            | C2
                                """)
                        .on("2018-03-31");
        assertThat(verdicts(screen.flag(position)))
                .isEqualTo(
                        """
                        anna: T7
                        ben: NO-TRIGGER No trigger is met on the records.
                        carl: SHORT-BREAK On short breaks (V3): lives with the family.
                        dora: SHORT-BREAK On short breaks (V4): lives with the family.
                        eli: YOUTH-JUSTICE Placed by a youth justice decision (J1), which plans the move.
                        """
                                .strip());
    }

    @Test
    void daysCountFromTheStartOfTheSpellAndNotOfTheEpisode() {
        CarePosition position =
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from       | until      | rne | legal
                                6415  | FOSTER_IN_HOUSE    | 2014-11-28 | 2021-12-30 | S   | C2
                                6415  | RES_CHILDRENS_HOME | 2021-12-30 | 2022-03-07 | P   | C1
                                6415  | RES_CHILDRENS_HOME | 2022-03-07 |            | L   | C2
                                """)
                        .on("2022-03-31");
        Screening screening = screen.flag(position);
        Stay stay = screening.notFlagged().get(0).stay();
        assertThat(stay.since()).hasToString("2021-12-30");
        assertThat(stay.days()).isEqualTo(91);
        assertThat(stay.movesIn12Months()).isEqualTo(1);
        assertThat(screening.residents()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2017-07-31, REVIEWED
                    2017-08-01, T1+T7+DUE
                    2017-08-02, T1+T7+DUE
                    """)
    void notNowSilencesAFlagUntilItsDayAndOnlyUntilThen(String day, String expected) {
        Ruby ruby =
                new Ruby("2016-01-02")
                        .foster(Suitability.PREFERRED)
                        .review(Decision.NOT_NOW, "2017-01-15", "2017-08-01");
        Screening screening = screen.flag(ruby.on(day));
        assertThat(
                        Stream.concat(
                                        screening.flags().stream().map(StepDownScreenTest::codes),
                                        screening.notFlagged().stream()
                                                .map(n -> n.because().code()))
                                .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @Test
    void nobodyIsFlaggedBeforeTheStayBegan() {
        Ruby ruby =
                new Ruby("2017-01-02").needs("2016-03-01", "all=1").needs("2016-10-15", "all=1");

        StepDownFlag flag = screen.flag(ruby.on("2017-03-31")).flags().get(0);

        assertThat(flag.because().get(0).since()).contains(LocalDate.of(2016, 10, 15));
        assertThat(flag.findSince()).contains(LocalDate.of(2017, 1, 2));
    }

    @Test
    void aSilencedChildShowsWhatIsWaitingAndUntilWhen() {
        Ruby ruby =
                new Ruby()
                        .sign(StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY, "2017-04-11")
                        .review(Decision.NOT_NOW, "2017-03-01", "2017-05-24");
        NotFlagged silenced = screen.flag(ruby.on("2017-05-01")).notFlagged().get(0);
        assertThat(silenced.because().sentence())
                .isEqualTo("Reviewed on 1 March 2017: not now. Looked at again on 24 May 2017.");
        assertThat(silenced.waiting().stream().map(FlagReason::code)).containsExactly("T4");
        assertThat(silenced.until())
                .hasValueSatisfying(d -> assertThat(d).hasToString("2017-05-24"));
    }

    @ParameterizedTest
    @EnumSource
    void everyDecisionIsLeftAloneUntilTheDayItNamed(Decision decision) {
        Ruby ruby =
                new Ruby()
                        .foster(Suitability.PREFERRED)
                        .review(decision, "2017-03-01", "2017-05-01");
        assertThat(screen.flag(ruby.on("2017-04-30")).flags()).isEmpty();
        assertThat(screen.flag(ruby.on("2017-05-01")).flags()).hasSize(1);
    }

    @Test
    void aReviewOfAnEarlierStayDoesNotSilenceThisOne() {
        CarePosition position =
                new Ruby("2017-04-01")
                        .foster(Suitability.PREFERRED)
                        .review(Decision.NOT_NOW, "2017-03-31", "2017-09-01")
                        .on("2017-05-01");
        assertThat(screen.flag(position).flags()).hasSize(1);
    }

    @Test
    void theNewestReviewCounts() {
        Ruby ruby =
                new Ruby()
                        .foster(Suitability.PREFERRED)
                        .review(Decision.NOT_NOW, "2017-02-01", "2017-12-01")
                        .review(Decision.NEED_INFORMATION, "2017-03-01", "2017-03-15");
        assertThat(screen.flag(ruby.on("2017-03-15")).flags()).hasSize(1);
        assertThat(screen.flag(ruby.on("2017-02-15")).flags()).isEmpty();
    }

    @Test
    void flagsCanBeOrderedByReadinessDaysReviewAndFlagAge() {
        CarePosition position =
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from
                                old   | RES_CHILDRENS_HOME | 2014-01-01
                                ready | RES_CHILDRENS_HOME | 2017-01-01
                                young | RES_CHILDRENS_HOME | 2017-02-01
                                """)
                        .needs(
                                """
                                child | on         | levels
                                ready | 2017-01-10 | all=2
                                ready | 2017-08-10 | all=1
                                """)
                        .on("2018-03-31");
        Screening screening = screen.flag(position);
        assertThat(order(screening, StepDownOrder.READINESS)).isEqualTo("ready young old");
        assertThat(order(screening, StepDownOrder.DAYS_IN_RESIDENCE)).isEqualTo("old ready young");
        assertThat(order(screening, StepDownOrder.REVIEW_DATE)).isEqualTo("old ready young");
        assertThat(order(screening, StepDownOrder.FLAGGED_SINCE)).isEqualTo("old ready young");
    }

    @Test
    void theListNeverShowsWhatAPlacementCosts() {
        assertThat(Stay.class.getRecordComponents())
                .noneMatch(c -> c.getType().getSimpleName().equals("Money"));
    }

    private static String order(Screening screening, StepDownOrder order) {
        return screening.flagsBy(order).stream()
                .map(flag -> flag.child().text())
                .collect(Collectors.joining(" "));
    }

    private static String verdicts(Screening screening) {
        return Stream.concat(
                        screening.flags().stream().map(f -> f.child() + ": " + codes(f)),
                        screening.notFlagged().stream()
                                .map(
                                        n ->
                                                "%s: %s %s"
                                                        .formatted(
                                                                n.stay().child(),
                                                                n.because().code(),
                                                                n.because().sentence())))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String codes(StepDownFlag flag) {
        return flag.because().stream().map(FlagReason::code).collect(Collectors.joining("+"));
    }
}
