package org.homeward.stepdown.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.domain.review.StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.Answer;
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
                new Readiness(
                        List.of(mark(full, Mark.Level.FULL), mark(100 - full, Mark.Level.NONE)),
                        List.of(OPEN),
                        POLICY.bands());
        assertThat(readiness.band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"NO", "UNKNOWN"})
    void aGateThatIsNotOpenHoldsWhateverThePointsAre(Answer answer) {
        Gate gate = new Gate("R3", answer, "Held.");
        Readiness readiness =
                new Readiness(
                        List.of(mark(100, Mark.Level.FULL)), List.of(OPEN, gate), POLICY.bands());
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
            marks.add(new Mark(aspect, level, POLICY.weight(aspect), "", Optional.empty()));
        }
        Readiness all = new Readiness(marks, List.of(OPEN), POLICY.bands());
        for (int i = 0; i < marks.size(); i++) {
            List<Mark> fewer = new ArrayList<>(marks);
            fewer.set(i, marks.get(i).forgotten());
            Readiness less = new Readiness(fewer, List.of(OPEN), POLICY.bands());
            assertThat(less.band()).as("seed %s", run).isLessThanOrEqualTo(all.band());
        }
    }

    @RepeatedTest(100)
    void recordingNothingOfOneSortNeverRaisesTheBand(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Consumer<Ruby>> sorts = sorts(random);
        Band all = band(sorts);
        for (int i = 0; i < sorts.size(); i++) {
            List<Consumer<Ruby>> fewer = new ArrayList<>(sorts);
            fewer.remove(i);
            assertThat(band(fewer)).as("seed %s without sort %d", run, i).isLessThanOrEqualTo(all);
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

    /** Everything that can be recorded of her, sort by sort; adverse events are not among them. */
    private static List<Consumer<Ruby>> sorts(Random random) {
        int before = random.nextInt(4);
        int after = random.nextInt(4);
        int score = 10 + random.nextInt(15);
        int year = 2000 + random.nextInt(10);
        Suitability foster = Suitability.values()[random.nextInt(4)];
        return List.of(
                ruby ->
                        ruby.needs("2017-06-01", "all=" + before)
                                .needs("2018-01-01", "all=" + after),
                ruby -> ruby.sign(CHILD_ASKS_FOR_FAMILY, "2018-01-01"),
                ruby -> ruby.sdq(2017, 18).sdq(2018, score),
                ruby -> ruby.foster(foster),
                ruby -> ruby.born(year + "-06-01"),
                Ruby::othersMissing);
    }

    private static Band band(List<Consumer<Ruby>> sorts) {
        Ruby ruby = new Ruby();
        sorts.forEach(sort -> sort.accept(ruby));
        return new Indicators(POLICY).of(ruby.residentOn("2018-03-31")).band();
    }

    private static Mark mark(int weight, Mark.Level level) {
        return new Mark(Aspect.AGE, Optional.of(level), weight, "", Optional.empty());
    }
}
