package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.MeanPrices;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Model;
import org.homeward.shift.forecast.ReferencePeriod;
import org.homeward.shift.forecast.RunListener;
import org.homeward.shift.forecast.Simulation;
import org.homeward.shift.forecast.Who;
import org.homeward.shift.scenario.Choices;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.LeverCounts;
import org.homeward.shift.scenario.LeverHistory;
import org.homeward.shift.scenario.Net;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.ScenarioComparing;
import org.homeward.shift.scenario.ScenarioCourse;
import org.homeward.shift.scenario.ScenarioResult;
import org.homeward.shift.scenario.Setting;
import org.homeward.shift.scenario.Starters;
import org.homeward.shift.scenario.Unit;
import org.homeward.shift.scenario.Warning;
import org.junit.jupiter.api.Test;

/** Scenarios on the planning sample, four years on: each lever moves its own path and no other. */
class NorthfolkScenariosTest {
    private static final World WORLD = World.planning();
    private static final LocalDate START = WORLD.asAt();
    private static final ForecastAsk ASK =
            ForecastAsk.usual(
                            new ReferencePeriod(START.minusYears(2).plusDays(1), START),
                            START,
                            START.plusYears(4))
                    .withDraws(new org.homeward.shift.forecast.Draws(120, 7, true));
    private static final Model MODEL = Model.learn(WORLD.position(), ASK);
    private static final MeanPrices PRICES =
            MeanPrices.on(WORLD.position(), StockScope.PUBLISHED, START);

    @Test
    void withoutALeverEverythingIsTheBase() {
        Comparison comparison =
                compare(
                        Scenario.asNow(),
                        Scenario.named("Zero").with(Lever.ENTRIES, Setting.perCent(0)),
                        Scenario.named("Lag")
                                .with(Lever.STEP_DOWN_LAG, new Setting(9, Unit.MONTHS)));
        for (ScenarioResult result : comparison.scenarios()) {
            assertThat(result.counts()).isEqualTo(comparison.first().counts());
            assertThat(result.costs()).isEqualTo(comparison.first().costs());
            assertThat(result.counts().isUnchanged()).isTrue();
        }
    }

    @Test
    void theBaseIsTheForecastOfTheSameSeeds() {
        Fan count = Simulation.run(MODEL, ASK).fan(org.homeward.shift.forecast.Measure.total());
        assertThat(compare().first().counts().all()).isEqualTo(count);
    }

    @Test
    void mixLeversChangeWhereChildrenLiveAndNeverHowMany() {
        for (Scenario mix :
                List.of(
                        Starters.fiveStepDowns(),
                        Starters.recruitThirty(),
                        Starters.recruitThirty()
                                .with(Choices.USUAL.using(Choices.Recruits.IN_PLACE_OF_AGENCY)),
                        Scenario.named("Own")
                                .with(Lever.AGENCY_TO_OWN, Setting.childrenAMonth(3)))) {
            ScenarioResult result = compare(mix).scenarios().get(0);
            assertThat(result.counts().isUnchanged()).as(mix.label()).isTrue();
            assertThat(result.counts().moreByGroup().values())
                    .as(mix.label())
                    .anyMatch(fan -> Math.abs(fan.last().mean()) > 2);
        }
    }

    @Test
    void stepDownsEmptyHomesAndFillFamilies() {
        ScenarioResult result = compare(Starters.fiveStepDowns()).scenarios().get(0);
        FanPoint homes = result.counts().moreByGroup().get(KindGroup.RESIDENTIAL).last();
        FanPoint agency = result.counts().moreByGroup().get(KindGroup.AGENCY_FOSTER).last();
        assertThat(homes.mean()).isBetween(-80.0, -15.0);
        assertThat(agency.mean()).isPositive();
        assertThat(net(result).cumulative().last().mean()).isPositive();
    }

    @Test
    void oneEntryLeverChangesNoOtherEntries() {
        Scenario scenario =
                Scenario.named("UASC").with(Lever.ENTRIES_UNACCOMPANIED, Setting.perCent(-50));
        Counted counted = counted(scenario);
        assertThat(counted.withoutUnaccompanied())
                .isEqualTo(compare().first().counts().withoutUnaccompanied());
        assertThat(counted.all()).isNotEqualTo(compare().first().counts().all());
    }

    @Test
    void childrenAMonthAreAmounts() {
        double months = MODEL.referenceDays() / (365.25 / 12);
        double now = MODEL.entries(Who.NOT_UNACCOMPANIED, Set.of()) / months;
        Course byShare = course(Scenario.named("A").with(Lever.ENTRIES, Setting.perCent(-25)));
        Course byNumber =
                course(
                        Scenario.named("A")
                                .with(Lever.ENTRIES, Setting.childrenAMonth(-0.25 * now)));
        assertThat(byNumber.entries().get(0).factor())
                .isCloseTo(byShare.entries().get(0).factor(), within(1e-6));
        ScenarioResult more =
                compare(Scenario.named("A").with(Lever.EXITS_HOME, Setting.childrenAMonth(2)))
                        .scenarios()
                        .get(0);
        assertThat(more.counts().more().last().mean()).isBetween(-80.0, -20.0);
        assertThat(course(Scenario.named("A").with(Lever.EXITS_HOME, Setting.childrenAMonth(2))))
                .matches(course -> course.entries().isEmpty() && course.streams().isEmpty());
    }

    @Test
    void pricesAndSpendChangeMoneyOnly() {
        Scenario dearer =
                Scenario.named("Dearer").with(Lever.PRICE_RESIDENTIAL, Setting.perCent(5));
        Scenario spent =
                Scenario.named("Spent").with(Lever.SPEND, new Setting(1_200_000, Unit.POUNDS));
        Comparison comparison = compare(dearer, spent);
        for (ScenarioResult result : comparison.scenarios()) {
            assertThat(result.counts()).isEqualTo(comparison.first().counts());
        }
        assertThat(comparison.scenarios().get(1).costs().weekly())
                .isEqualTo(comparison.first().costs().weekly());
        assertThat(net(comparison.scenarios().get(1)).cumulative().last().mean())
                .isCloseTo(-1_200_000, within(1.0));
        assertThat(net(comparison.scenarios().get(1)).breakEven().orElseThrow().usual()).isEmpty();
        assertThat(comparison.scenarios().get(0).costs().weekly().last().mean())
                .isGreaterThan(comparison.first().costs().weekly().last().mean());
    }

    @Test
    void savingsPayBackWithinARange() {
        Scenario scenario =
                Starters.fiveStepDowns().with(Lever.SPEND, new Setting(2_000_000, Unit.POUNDS));
        var even = net(compare(scenario).scenarios().get(0)).breakEven().orElseThrow();
        YearMonth usual = even.usual().orElseThrow();
        assertThat(even.early().orElseThrow()).isBeforeOrEqualTo(usual);
        assertThat(even.late().orElse(YearMonth.of(2099, 1))).isAfterOrEqualTo(usual);
        assertThat(even.inWords()).contains("8 runs in 10 from");
    }

    @Test
    void noSavingIsToldWhereAPriceIsMissing() {
        MeanPrices none =
                new MeanPrices(
                        START,
                        Map.of(
                                PlacementKind.RES_CHILDRENS_HOME,
                                new MeanPrices.Mean(Optional.empty(), 0, 110)),
                        PRICES.book());
        Comparison comparison =
                new ScenarioComparing(MODEL, ResidentialScope.WIDE, none, RunListener.UNHEARD)
                        .compare(List.of(Starters.fiveStepDowns()));
        assertThat(comparison.isPriceMissing()).isTrue();
        assertThat(comparison.scenarios().get(0).costs().net()).isEmpty();
        assertThat(comparison.scenarios().get(0).costs().unpriced())
                .contains(PlacementKind.RES_CHILDRENS_HOME);
    }

    @Test
    void warnsWithTheMonthWhenNobodyIsLeftToMove() {
        ScenarioResult result =
                compare(Scenario.named("Forty").with(Lever.STEP_DOWNS, Setting.childrenAMonth(40)))
                        .scenarios()
                        .get(0);
        assertThat(result.warnings())
                .extracting(Warning::sentence)
                .singleElement()
                .asString()
                .startsWith("From August 2017: \"Step-downs\" finds too few children");
        ScenarioResult none =
                compare(Scenario.named("None").with(Lever.ENTRIES, Setting.childrenAMonth(-99)))
                        .scenarios()
                        .get(0);
        assertThat(none.warnings())
                .extracting(Warning::words)
                .singleElement()
                .asString()
                .contains("-99 a month asked, but only");
    }

    @Test
    void theFamilyOfAStepDownHasItsOwnPrice() {
        ScenarioResult usual = compare(Starters.fiveStepDowns()).scenarios().get(0);
        ScenarioResult dear =
                compare(
                                Starters.fiveStepDowns()
                                        .with(
                                                Lever.STEP_DOWN_WEEKLY,
                                                new Setting(2_600, Unit.POUNDS)))
                        .scenarios()
                        .get(0);
        assertThat(dear.counts()).isEqualTo(usual.counts());
        assertThat(net(dear).cumulative().last().mean())
                .isLessThan(net(usual).cumulative().last().mean());
    }

    @Test
    void atMostFourStandBesideTheBase() {
        List<Scenario> five = Collections.nCopies(5, Starters.fiveStepDowns());
        assertThatThrownBy(() -> comparing().compare(five))
                .hasMessage("At most 4 scenarios stand beside the base.");
    }

    @Test
    void historyTellsTheBestYearOfEachLever() {
        LeverHistory history = LeverCounts.until(WORLD.position(), START);
        assertThat(history.years())
                .extracting(year -> year.yearEnd())
                .containsExactly(2013, 2014, 2015, 2016, 2017);
        assertThat(history.findBest(Lever.ENTRIES).orElseThrow().yearEnd()).isEqualTo(2016);
        assertThat(history.inWords(Lever.STEP_DOWNS)).contains("moves from homes to families");
        int ages =
                List.of(
                                Lever.ENTRIES_UNDER_1,
                                Lever.ENTRIES_1_TO_4,
                                Lever.ENTRIES_5_TO_9,
                                Lever.ENTRIES_10_TO_15,
                                Lever.ENTRIES_16_TO_17)
                        .stream()
                        .mapToInt(lever -> history.findLast().orElseThrow().on(lever))
                        .sum();
        assertThat(ages).isEqualTo(history.findLast().orElseThrow().on(Lever.ENTRIES));
    }

    private record Counted(Fan all, Fan withoutUnaccompanied) {}

    private static Counted counted(Scenario scenario) {
        var counts = compare(scenario).scenarios().get(0).counts();
        return new Counted(counts.all(), counts.withoutUnaccompanied());
    }

    private static Course course(Scenario scenario) {
        return ScenarioCourse.of(scenario, Simulation.run(MODEL, ASK)).course();
    }

    private static Net net(ScenarioResult result) {
        return result.costs().net().orElseThrow();
    }

    private static Comparison compare(Scenario... scenarios) {
        return comparing().compare(List.of(scenarios));
    }

    private static ScenarioComparing comparing() {
        return new ScenarioComparing(MODEL, ResidentialScope.WIDE, PRICES, RunListener.UNHEARD);
    }
}
