package org.homeward.shift.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CarePosition;
import org.homeward.testing.CareWorld;
import org.homeward.testing.SimulatedAuthority;
import org.junit.jupiter.api.Test;

class SimulationTest {

    @Test
    void startAndEntriesLessExitsIsTheNumberInEveryRunOnEveryDay() {
        Forecast forecast = Worlds.forecast(50, Course.AS_NOW);
        for (int run = 0; run < forecast.runs(); run++) {
            int[] total = forecast.numbers(Measure.total(), run);
            int[] entries = forecast.entries(run);
            int[] exits = forecast.exits(run);
            for (int step = 0; step < total.length; step++) {
                assertThat(total[0] + entries[step] - exits[step]).isEqualTo(total[step]);
            }
        }
    }

    @Test
    void kindsAddUpToTheTotalAndNoneIsNegative() {
        Forecast forecast = Worlds.forecast(20, Course.AS_NOW);
        for (int run = 0; run < forecast.runs(); run++) {
            int[] total = forecast.numbers(Measure.total(), run);
            int[] sum = new int[total.length];
            for (PlacementKind kind : PlacementKind.values()) {
                int[] numbers = forecast.numbers(Measure.kind(kind), run);
                for (int step = 0; step < sum.length; step++) {
                    assertThat(numbers[step]).isNotNegative();
                    sum[step] += numbers[step];
                }
            }
            assertThat(sum).isEqualTo(total);
        }
    }

    @Test
    void manyThreadsAndOneGiveTheSameForecast() throws Exception {
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool four = new ForkJoinPool(4);
        try {
            Fan alone = one.submit(SimulationTest::total).get();
            assertThat(four.submit(SimulationTest::total).get()).isEqualTo(alone);
        } finally {
            one.shutdown();
            four.shutdown();
        }
    }

    @Test
    void byTheDayAndByTheMonthAgreeOnTheDaysBothTell() {
        ForecastAsk ask = Worlds.ask(30);
        Model model = Model.learn(Worlds.POSITION, ask);
        Fan monthly = Simulation.run(model, ask).fan(Measure.fostered());
        Fan daily = Simulation.run(model, ask.withStep(ForecastStep.DAILY)).fan(Measure.fostered());
        for (FanPoint point : monthly.points()) {
            assertThat(daily.findOn(point.day())).contains(point);
        }
    }

    @Test
    void whatHappensAfterTheReferencePeriodIsNeverUsed() {
        LocalDate begin = LocalDate.of(2012, 4, 1);
        CarePosition known = new SimulatedAuthority(7, 110).between(begin, Worlds.START);
        ForecastAsk ask = Worlds.ask(30);
        assertThat(Simulation.run(Model.learn(known, ask), ask).fan(Measure.total()))
                .isEqualTo(Worlds.forecast(30, Course.AS_NOW).fan(Measure.total()));
    }

    @Test
    void nobodyStaysPastTheEighteenthBirthday() {
        CarePosition position =
                world(
                        """
                        child | kind       | from       | until
                        anna  | FOSTER_IFA | 2015-01-01 |
                        """,
                        LocalDate.of(2000, 6, 1));
        ForecastAsk ask = daily();
        Forecast forecast = Simulation.run(Model.learn(position, ask), ask);
        Fan fan = forecast.fan(Measure.total());
        assertThat(fan.findOn(LocalDate.of(2018, 5, 31)).orElseThrow().mean()).isEqualTo(1);
        assertThat(fan.findOn(LocalDate.of(2018, 6, 1)).orElseThrow().mean()).isZero();
        assertThat(forecast.exitsOfAge().last().mean()).isEqualTo(1);
    }

    @Test
    void aPolicyMaySetAnotherLeavingAgeWithAReason() {
        CarePosition position =
                world(
                        """
                        child | kind       | from       | until
                        anna  | FOSTER_IFA | 2015-01-01 |
                        """,
                        LocalDate.of(2000, 6, 1));
        ForecastAsk ask = daily().withLeavingAge(new LeavingAge(18, 3, "staying put in term"));
        Fan fan = Simulation.run(Model.learn(position, ask), ask).fan(Measure.total());
        assertThat(fan.findOn(LocalDate.of(2018, 8, 31)).orElseThrow().mean()).isEqualTo(1);
        assertThat(fan.findOn(LocalDate.of(2018, 9, 1)).orElseThrow().mean()).isZero();
        assertThatThrownBy(() -> new LeavingAge(17, 0, ""))
                .hasMessage("A leaving age other than 18 needs a reason.");
    }

    @Test
    void aChildWithoutABirthDateIsGivenTheAgesOfOthersAndCountedInWords() {
        CarePosition position =
                new CareWorld()
                        .episodes(
                                """
                                child | kind       | from       | until
                                anna  | FOSTER_IFA | 2015-01-01 |
                                ben   | FOSTER_IFA | 2015-01-01 |
                                """)
                        .with(facts -> facts.add(born("anna", LocalDate.of(2000, 6, 1))))
                        .on("2018-03-31");
        ForecastAsk ask = daily();
        Model model = Model.learn(position, ask);
        assertThat(model.unknownBirths()).isEqualTo(1);
        assertThat(model.notes()).anyMatch(note -> note.startsWith("1 child at the start without"));
        Fan fan = Simulation.run(model, ask).fan(Measure.total());
        assertThat(fan.findOn(LocalDate.of(2018, 6, 1)).orElseThrow().mean()).isZero();
    }

    @Test
    void yearsWithoutAReturnAreLeftOutOfTheReferencePeriodInWords() {
        CarePosition position =
                new CareWorld()
                        .episodes(
                                """
                                child | kind       | from       | until      | return
                                anna  | FOSTER_IFA | 2015-05-01 |            | 2018
                                ben   | FOSTER_IFA | 2015-05-01 | 2016-03-01 | 2016
                                """)
                        .on("2018-03-31");
        ForecastAsk ask =
                ForecastAsk.usual(
                        new ReferencePeriod(LocalDate.of(2015, 4, 1), Worlds.START),
                        Worlds.START,
                        Worlds.END);
        Model model = Model.learn(position, ask);
        assertThat(model.referenceDays()).isEqualTo(366 + 365);
        assertThat(model.notes())
                .contains(
                        "No return is loaded for 365 days of the reference period; they are left out.");
    }

    @Test
    void oneChildAndNoEventsGiveAForecastThatStaysPossible() {
        CarePosition position =
                new CareWorld()
                        .episodes("child | kind | from\nanna | SECURE | 2016-03-30")
                        .on("2018-03-31");
        ForecastAsk ask = daily();
        Forecast forecast = Simulation.run(Model.learn(position, ask), ask);
        for (FanPoint point : forecast.fan(Measure.total()).points()) {
            assertThat(point.low95()).isBetween(0.0, 1.0);
            assertThat(point.high95()).isBetween(0.0, 1.0);
        }
        assertThat(forecast.entries().last().mean()).isZero();
    }

    @Test
    void nobodyAtAllIsSaidToBeEmpty() {
        CarePosition nobody = new CareWorld().on("2018-03-31");
        Model model = Model.learn(nobody, daily());
        assertThat(model.isEmpty()).isTrue();
        assertThat(Simulation.run(model, daily()).fan(Measure.total()).last().high95()).isZero();
    }

    @Test
    void aListenerHearsTheRunsAndMayStopThem() {
        ForecastAsk ask = Worlds.ask(200);
        Model model = Model.learn(Worlds.POSITION, ask);
        assertThatThrownBy(
                        () ->
                                Simulation.run(
                                        model,
                                        ask,
                                        Course.AS_NOW,
                                        (done, of) -> {
                                            throw new IllegalStateException("stop");
                                        }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void daysOutOfOrderAreRefused() {
        ReferencePeriod year =
                new ReferencePeriod(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31));
        assertThatThrownBy(() -> ForecastAsk.usual(year, Worlds.START, Worlds.START))
                .hasMessageContaining("ends (2018-03-31) on or before the day it starts");
        assertThatThrownBy(() -> ForecastAsk.usual(year, LocalDate.of(2018, 3, 1), Worlds.END))
                .hasMessageContaining("it would know its own future");
        assertThat(year.yearsBack(1).to()).isEqualTo(LocalDate.of(2017, 3, 31));
    }

    private static Fan total() {
        return Worlds.forecast(100, Course.AS_NOW).fan(Measure.total());
    }

    private static ForecastAsk daily() {
        return ForecastAsk.usual(
                        new ReferencePeriod(LocalDate.of(2017, 4, 1), Worlds.START),
                        Worlds.START,
                        LocalDate.of(2019, 3, 31))
                .withStep(ForecastStep.DAILY)
                .withDraws(new Draws(50, 1, false));
    }

    private static CarePosition world(String episodes, LocalDate born) {
        return new CareWorld()
                .episodes(episodes)
                .with(facts -> List.of("anna").forEach(name -> facts.add(born(name, born))))
                .on("2018-03-31");
    }

    private static Child born(String name, LocalDate day) {
        return Child.unknown(ChildId.of(name))
                .withIdentity(
                        new Identity(
                                Optional.of(day), Sex.UNKNOWN, "", "", false, Optional.empty()));
    }
}
