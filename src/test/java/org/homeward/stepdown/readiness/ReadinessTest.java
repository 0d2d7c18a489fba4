package org.homeward.stepdown.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.domain.review.StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.Answer;
import org.homeward.domain.review.Wish;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Ruby;
import org.homeward.stepdown.StepDownPolicy;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points, bands, gates, and that knowing less never puts a child in a higher band. */
class ReadinessTest {
    private static final StepDownPolicy POLICY = StepDownPolicy.standard();
    private static final Gate OPEN = new Gate("R2", Answer.YES, "Open.");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    100, REVIEW_NOW
                    70,  REVIEW_NOW
                    69,  WORK_TOWARDS
                    50,  WORK_TOWARDS
                    49,  REVISIT
                    0,   REVISIT
                    """)
    void bandsBeginAtTheirPoints(int full, Band band) {
        Readiness readiness =
                readiness(
                        List.of(mark(full, Mark.Level.FULL), mark(100 - full, Mark.Level.NONE)),
                        List.of(OPEN));
        assertThat(readiness.band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"NO", "UNKNOWN"})
    void aGateThatIsNotOpenHoldsWhateverThePointsAre(Answer answer) {
        Gate gate = new Gate("R3", answer, "Held.");
        Readiness readiness = readiness(List.of(mark(100, Mark.Level.FULL)), List.of(OPEN, gate));
        assertThat(readiness.band()).isEqualTo(Band.HELD);
        assertThat(readiness.listHolding()).containsExactly(gate);
    }

    @Test
    void unknownIndicatorsAreShownAndLeftOutOfTheMaximum() {
        Readiness readiness =
                new Indicators(POLICY)
                        .of(
                                new Ruby()
                                        .born("2006-07-01")
                                        .sign(CHILD_ASKS_FOR_FAMILY, "2018-01-01")
                                        .residentOn("2018-03-31"));
        assertThat(readiness.points()).isEqualTo(22.5);
        assertThat(readiness.knownMaximum()).isEqualTo(25);
        assertThat(readiness.maximum()).isEqualTo(100);
        assertThat(readiness.pointsAtMost()).isEqualTo(97.5);
        assertThat(readiness.findShareOfKnown()).hasValue(90);
        assertThat(readiness.listUnknown()).hasSize(7);
    }

    @Test
    void whatWouldRaiseThePointsComesTheMostFirst() {
        Readiness readiness =
                new Indicators(POLICY).of(new Ruby().born("2006-07-01").residentOn("2018-03-31"));
        assertThat(readiness.listToRaise().stream().map(m -> m.aspect().code()))
                .containsExactly("R1", "R2", "R3", "R4", "R5", "R6", "R9", "R10", "R7");
    }

    @RepeatedTest(200)
    void forgettingAnIndicatorNeverRaisesTheBand(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Mark> marks = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            int pick = random.nextInt(4);
            Optional<Mark.Level> level =
                    pick == 3 ? Optional.empty() : Optional.of(Mark.Level.values()[pick]);
            marks.add(mark(aspect, level, POLICY.weight(aspect)));
        }
        Readiness all = readiness(marks, List.of(OPEN));
        for (int i = 0; i < marks.size(); i++) {
            List<Mark> fewer = new ArrayList<>(marks);
            fewer.set(i, marks.get(i).forgotten());
            Readiness less = readiness(fewer, List.of(OPEN));
            assertThat(less.band()).as("seed %s", run).isLessThanOrEqualTo(all.band());
        }
    }

    @Test
    void aPolicyWeighsEveryAspectAndAHundredInAll() {
        Map<Aspect, Integer> weights = new EnumMap<>(Aspect.standardWeights());
        weights.put(Aspect.AGE, 6);
        assertThatThrownBy(
                        () ->
                                new StepDownPolicy(
                                        "x",
                                        LocalDate.of(2026, 1, 1),
                                        POLICY.limits(),
                                        weights,
                                        POLICY.bands(),
                                        POLICY.marks(),
                                        POLICY.work(),
                                        List.of()))
                .hasMessageContaining("sum to 101");
    }

    @Test
    void readinessHoldsForTwelveWeeks() {
        Readiness readiness = new Indicators(POLICY).of(new Ruby().residentOn("2018-03-31"));
        assertThat(readiness.asAt()).hasToString("2018-03-31");
        assertThat(readiness.isExpiredOn(LocalDate.of(2018, 6, 22))).isFalse();
        assertThat(readiness.isExpiredOn(LocalDate.of(2018, 6, 23))).isTrue();
        assertThat(readiness.isExpiredOn(LocalDate.of(2018, 6, 24))).isTrue();
    }

    @Test
    void aMarkTellsHowOldItsEvidenceIsAndHowItMoved() {
        Ruby ruby =
                new Ruby()
                        .voice(Wish.NOT_SURE, "2017-12-01")
                        .voice(Wish.YES, "2018-03-01")
                        .foster(Suitability.PREFERRED)
                        .born("2004-02-01");
        Map<String, String> told =
                new Indicators(POLICY)
                        .of(ruby.residentOn("2018-03-31")).marks().stream()
                                .collect(
                                        Collectors.toMap(
                                                m -> m.aspect().code(), ReadinessTest::told));
        assertThat(told)
                .containsEntry("R3", "30 days, better")
                .containsEntry("R4", "no day, not known")
                .containsEntry("R6", "no day, the same")
                .containsEntry("R7", "0 days, the same")
                .containsEntry("R8", "0 days, the same");
    }

    @Test
    void thereIsNoTrendFromAnEarlierStayOrFromBeforeIt() {
        Ruby ruby = new Ruby("2018-02-01").voice(Wish.YES, "2018-03-01").born("2004-02-01");
        assertThat(new Indicators(POLICY).of(ruby.residentOn("2018-03-31")).marks())
                .allMatch(mark -> mark.trend() == Trend.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    all=1,                                                              Standard
                    all=1 EDUCATION=2,                                                  Enhanced
                    all=1 EDUCATION=2 SAFETY_TO_SELF=2 SUBSTANCE_USE=2,                 Enhanced
                    all=1 EDUCATION=2 SAFETY_TO_SELF=2 SUBSTANCE_USE=2 SAFETY_TO_OTHERS=2, Intensive
                    all=1 EDUCATION=3,                                                  Intensive
                    """)
    void supportFollowsNeedsAndNotPoints(String levels, String expected) {
        Ruby ruby = new Ruby().needs("2018-01-01", levels);
        Support support = new Indicators(POLICY).of(ruby.residentOn("2018-03-31")).support();
        assertThat(support.level().orElseThrow().label()).isEqualTo(expected);
        assertThat(support.what()).isNotEmpty();
    }

    @Test
    void supportIsUnknownWhileNeedsAreNotAssessed() {
        assertThat(new Indicators(POLICY).of(new Ruby().residentOn("2018-03-31")).support())
                .isEqualTo(Support.UNKNOWN);
    }

    private static String told(Mark mark) {
        String age = mark.ageDays().isPresent() ? mark.ageDays().getAsLong() + " days" : "no day";
        return age + ", " + mark.trend().label().toLowerCase(Locale.UK);
    }

    private static Readiness readiness(List<Mark> marks, List<Gate> gates) {
        LocalDate day = LocalDate.of(2018, 3, 31);
        return new Readiness(marks, gates, POLICY.bands(), Support.UNKNOWN, day, day.plusWeeks(12));
    }

    private static Mark mark(int weight, Mark.Level level) {
        return mark(Aspect.AGE, Optional.of(level), weight);
    }

    private static Mark mark(Aspect aspect, Optional<Mark.Level> level, int weight) {
        return new Mark(
                aspect, level, weight, "", Optional.empty(), OptionalLong.empty(), Trend.NOT_KNOWN);
    }

    @Test
    void noWishNoAgeAndNoTimeIsBetterOrWorse() {
        assertThat(Stream.of(Aspect.values()).map(ReadinessTest::worse))
                .containsExactly(
                        "Worse", "Worse", "Changed", "Worse", "Worse", "Worse", "Changed",
                        "Changed", "Worse", "Worse");
    }

    private static String worse(Aspect aspect) {
        return new Mark(
                        aspect,
                        Optional.of(Mark.Level.HALF),
                        5,
                        "",
                        Optional.empty(),
                        OptionalLong.empty(),
                        Trend.WORSE)
                .trendWords();
    }
}
