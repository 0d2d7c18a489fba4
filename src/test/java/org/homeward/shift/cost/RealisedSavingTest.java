package org.homeward.shift.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Prices of 3,500 in a home, 700 with a family: 2,800 a week, 400 a day. */
class RealisedSavingTest {
    private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
    private static final StillPlaced CERTAIN = StillPlaced.of(1, 1, "test");
    private static final String PRICES =
            """
            kind               | provider | weekly | from       | source
            RES_CHILDRENS_HOME | PR4      | 3500   | 2017-04-01 | list
            RES_CHILDRENS_HOME | PR1      | 3500   | 2017-04-01 | list
            RES_CHILDRENS_HOME | PR5      | 4200   | 2017-04-01 | list
            FOSTER_IFA         | NONE     | 700    | 2017-04-01 | list
            """;

    private final CostWorld world = new CostWorld().prices(PRICES);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018-06-30, 0
                    2018-07-01, 400
                    2018-07-02, 800
                    2018-07-31, 12400
                    """)
    void theFirstDayWithTheFamilySavesTheFirstSeventh(String asAt, long pounds) {
        moved("anna", "PR4", "2018-07-01", "");
        assertThat(saving(asAt, move("anna", "2018-07-01")).now().realised())
                .isEqualTo(Money.pounds(pounds));
    }

    @Test
    void itStopsOnTheDayTheFamilyLifeEndsAndTheRestOfThePlanIsLost() {
        moved("anna", "PR4", "2018-07-01", "2018-07-11");
        world.episodes(
                """
                child | kind       | from       | provider
                anna  | FOSTER_IFA | 2018-07-11 | PR4
                """);
        var saving =
                saving(
                        "2018-07-31",
                        ended("anna", "2018-07-01", "2018-07-11", StepDown.Kind.BROKE_DOWN));
        assertThat(saving.now().realised()).isEqualTo(Money.pounds(4000));
        assertThat(saving.now().planned()).isEqualTo(Money.pounds(31 * 400));
        assertThat(saving.now().lost()).isEqualTo(Money.pounds(21 * 400));
    }

    @Test
    void anEndToPlanLosesNothing() {
        moved("anna", "PR4", "2018-07-01", "2018-07-11");
        var saving =
                saving(
                        "2018-07-31",
                        ended("anna", "2018-07-01", "2018-07-11", StepDown.Kind.PLANNED));
        assertThat(saving.now().lost()).isEqualTo(Money.ZERO);
        assertThat(saving.ended()).isZero();
    }

    @Test
    void aReturnToADearerHomeCountsAgainstTheSavingFromThatDay() {
        moved("anna", "PR4", "2018-07-01", "2018-07-11");
        world.episodes(
                """
                child | kind               | from       | provider
                anna  | RES_CHILDRENS_HOME | 2018-07-11 | PR5
                """);
        var returned = ended("anna", "2018-07-01", "2018-07-11", StepDown.Kind.RETURNED);
        assertThat(saving("2018-07-11", returned).now().realised())
                .isEqualTo(Money.pounds(4000 - 100));
        assertThat(saving("2018-07-20", returned).now().realised())
                .isEqualTo(Money.pounds(4000 - 1000));
        assertThat(saving("2018-07-20", returned).now().lost()).isEqualTo(Money.pounds(4000));
        assertThat(saving("2020-07-20", returned).now().lost())
                .as("only for the weeks that the plan counts")
                .isEqualTo(Money.pounds((364 - 10) * 400));
    }

    @Test
    void aDearerFamilyIsALossAndIsSaidToBeOne() {
        world.prices(
                """
                kind       | provider | weekly | from       | source
                FOSTER_IFA | PR5      | 4200   | 2017-04-01 | list
                """);
        world.episodes(
                """
                child | kind               | from       | until      | provider
                anna  | RES_CHILDRENS_HOME | 2018-04-01 | 2018-07-01 | PR4
                anna  | FOSTER_IFA         | 2018-07-01 |            | PR5
                """);
        assertThat(saving("2018-07-10", move("anna", "2018-07-01")).now().realised())
                .isEqualTo(Money.pounds(-1000));
    }

    @Test
    void aMoveWithoutAPriceIsAMoveAndNoSaving() {
        world.episodes(
                """
                child | kind            | from       | until      | provider
                ben   | RES_SCHOOL      | 2018-04-01 | 2018-07-01 | PR4
                ben   | FOSTER_IFA      | 2018-07-01 |            | PR4
                """);
        moved("anna", "PR4", "2018-07-01", "");
        var saving = saving("2018-07-01", move("anna", "2018-07-01"), move("ben", "2018-07-01"));
        assertThat(saving.moves()).isEqualTo(2);
        assertThat(saving.unpriced()).isEqualTo(1);
        assertThat(saving.now().realised()).isEqualTo(Money.pounds(400));
        assertThat(saving.meanNetPence()).hasValue(280_000);
    }

    @Test
    void whatIsCashableIsToldFromWhatIsAvoided() {
        moved("anna", "PR4", "2018-07-01", "");
        moved("ben", "PR1", "2018-07-01", "");
        var now = saving("2018-07-02", move("anna", "2018-07-01"), move("ben", "2018-07-01")).now();
        assertThat(now.cashable()).isEqualTo(Money.pounds(800));
        assertThat(now.avoided()).isEqualTo(Money.pounds(800));
        assertThat(now.notSaid()).isEqualTo(Money.ZERO);
    }

    @Test
    void aLaterRiseOfTheHomesPriceIsNotSaved() {
        moved("anna", "PR4", "2018-07-01", "");
        world.prices(
                """
                kind               | provider | weekly | from       | source
                RES_CHILDRENS_HOME | PR4      | 9999   | 2018-07-02 | list
                """);
        assertThat(saving("2018-07-31", move("anna", "2018-07-01")).now().realised())
                .isEqualTo(Money.pounds(31 * 400));
    }

    @Test
    void movesBeforeTheDayAreLeftOut() {
        moved("anna", "PR4", "2018-07-01", "");
        assertThat(saving("2018-07-31", move("anna", "2018-03-31")).moves()).isZero();
    }

    @Test
    void thePlanWeighsEachWeekByTheShareStillPlaced() {
        var plan = StillPlaced.of(0.75, 0.64, "test");
        assertThat(plan.at(0)).isEqualTo(1);
        assertThat(plan.at(7)).isEqualTo(0.875);
        assertThat(plan.at(14)).isEqualTo(0.75);
        assertThat(plan.at(33)).isCloseTo(0.695, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(plan.at(60)).isEqualTo(0.64);
        moved("anna", "PR4", "2018-07-01", "");
        var now =
                RealisedSaving.of(
                                world.world().on("2019-12-31"),
                                List.of(move("anna", "2018-07-01")),
                                FROM,
                                plan)
                        .now();
        // 14 weeks at 0.875 in the mean and 38 at 0.695, times 2,800
        assertThat(now.planned().pence() / 100.0)
                .isCloseTo(
                        2800 * (14 * 0.875 + 38 * 0.695), org.assertj.core.data.Offset.offset(1.0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void daysAndMonthsAddUpToThePenny(int seed) {
        var random = new Random(seed);
        var sums = new Accruals();
        long weeklyDays = 0;
        for (int i = 0; i < 40; i++) {
            var start = FROM.plusDays(random.nextInt(500));
            int days = random.nextInt(200);
            long weekly = random.nextInt(800_000) - 100_000L;
            sums.add(org.homeward.domain.common.DateSpan.of(start, start.plusDays(days)), weekly);
            weeklyDays += weekly * days;
        }
        assertThat(sums.total()).isEqualTo(Pence.ofWeeklyDays(weeklyDays));
        assertThat(sums.upTo(java.time.YearMonth.of(2030, 1))).isEqualTo(sums.total());
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    private void moved(String child, String provider, String on, String until) {
        world.episodes(
                """
                child | kind               | from       | until | provider
                %s    | RES_CHILDRENS_HOME | 2018-04-01 | %s    | %s
                %s    | FOSTER_IFA         | %s         | %s    | PR4
                """
                        .formatted(child, on, provider, child, on, until));
    }

    private RealisedSaving saving(String asAt, StepDown... moves) {
        return RealisedSaving.of(world.world().on(asAt), List.of(moves), FROM, CERTAIN);
    }

    private static StepDown move(String child, String on) {
        return new StepDown(ChildId.of(child), LocalDate.parse(on), Optional.empty());
    }

    private static StepDown ended(String child, String on, String end, StepDown.Kind kind) {
        return new StepDown(
                ChildId.of(child),
                LocalDate.parse(on),
                Optional.of(new StepDown.End(LocalDate.parse(end), kind)));
    }
}
