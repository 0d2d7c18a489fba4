package org.homeward.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.CostPolicy;
import org.homeward.shift.cost.Payback;
import org.homeward.shift.cost.PeriodCost;
import org.homeward.shift.cost.PricedCare;
import org.homeward.shift.cost.RealisedSaving;
import org.homeward.shift.cost.RunRate;
import org.homeward.shift.cost.Stability;
import org.homeward.shift.cost.StepDown;
import org.homeward.shift.cost.Waterfall;
import org.homeward.testing.CareWorld;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;

/** What the charts of cost say in words and numbers; their pictures are looked at by people. */
class CostFiguresTest {
    private static final Authority NORTHFOLK =
            new Authority("Northfolk", true, LocalDate.of(2018, 3, 31));
    private static final LocalDate FROM = LocalDate.of(2016, 4, 1);
    private static final LocalDate TO = LocalDate.of(2018, 3, 31);

    private final CareWorld world =
            new CareWorld()
                    .episodes(
                            """
                            child | kind               | from       | until      | provider
                            anna  | RES_CHILDRENS_HOME | 2016-04-01 | 2017-06-01 | PR4
                            anna  | FOSTER_IFA         | 2017-06-01 |            | PR4
                            ben   | RES_CHILDRENS_HOME | 2016-04-01 |            | PR4
                            """);

    @Test
    void theWeekSaysWhatItCostsAndHowMuchMore() {
        price(PlacementKind.RES_CHILDRENS_HOME, 3500, "2016-04-01");
        price(PlacementKind.FOSTER_IFA, 700, "2016-04-01");
        var rate = figures().runRate(RunRate.monthly(care()));
        assertThat(rate.title()).isEqualTo("A week costs £4k, £3k less than in April 2016");
        assertThat(rate.caption())
                .contains("0 children from agreed fees, 2 from the register, 0 assumed.")
                .contains("SAMPLE");
        assertThat(rate.table().rows()).hasSize(24);
        assertThat(rate.table().rows().get(0)).startsWith("2016-04-30", "7000.00", "yes", "0");
    }

    @Test
    void withoutAPriceASumIsALeast() {
        price(PlacementKind.RES_CHILDRENS_HOME, 3500, "2016-04-01");
        var rate = figures().runRate(RunRate.monthly(care()));
        assertThat(rate.title()).isEqualTo("A week costs at least £4k in March 2018");
        assertThat(rate.caption()).contains("1 without a price, whose cost is in no figure");
        var years = figures().years(PeriodCost.years(care()));
        assertThat(years.title()).isEqualTo("2017-18 cost at least £213k");
        assertThat(years.describe()).contains("304 days have no price");
        assertThat(years.table().rows().get(1)).contains("at least");
    }

    @Test
    void withoutAnyPriceItSaysWhatIsNeededAndDrawsAFrame() {
        var rate = figures().runRate(RunRate.monthly(care()));
        assertThat(rate.isDrawable()).isFalse();
        assertThat(rate.title()).isEqualTo("Prices and two months of returns show the weekly cost");
        assertThat(drawn(rate)).isNotNull();
    }

    @Test
    void theWaterfallSaysAllThreeEffects() {
        price(PlacementKind.RES_CHILDRENS_HOME, 3500, "2016-04-01");
        price(PlacementKind.RES_CHILDRENS_HOME, 4200, "2017-04-01");
        price(PlacementKind.FOSTER_IFA, 700, "2016-04-01");
        var years = PeriodCost.years(care());
        var fall = figures().waterfall(Waterfall.between(years.get(0), years.get(1)));
        assertThat(fall.title()).isEqualTo("£79k less: volume £0, mix -£122k, price +£43k");
        assertThat(fall.describe()).contains("Price did most in: homes and schools, +£43k.");
        assertThat(fall.table().rows()).last().satisfies(row -> assertThat(row).hasSize(6));
    }

    @Test
    void theSavingIsToldAgainstThePlanAndWhatIsMissingIsNamed() {
        price(PlacementKind.RES_CHILDRENS_HOME, 3500, "2016-04-01");
        price(PlacementKind.FOSTER_IFA, 700, "2016-04-01");
        var figure = payback(List.of());
        assertThat(figure.title()).isEqualTo("Saved £122k; a break-even cannot be told yet");
        assertThat(figure.describe())
                .startsWith("1 move from residential care to a family since 1 April 2016 saved")
                .contains("Missing for a break-even: what the programme spends by month.");
        var paid = payback(List.of(spend("2016-04", 100_000)));
        assertThat(paid.title()).isEqualTo("Paid back in February 2018");
        assertThat(paid.table().rows().get(0)).endsWith("100000.00");
    }

    @Test
    void noTitleIsLongerThanTenWordsAndEveryPictureIsDrawn() {
        price(PlacementKind.RES_CHILDRENS_HOME, 3500, "2016-04-01");
        price(PlacementKind.FOSTER_IFA, 700, "2016-04-01");
        var years = PeriodCost.years(care());
        for (Figure figure :
                List.of(
                        figures().runRate(RunRate.monthly(care())),
                        figures().years(years),
                        figures().quarters(PeriodCost.quarters(care())),
                        figures().waterfall(Waterfall.between(years.get(0), years.get(1))),
                        payback(List.of(spend("2016-04", 10_000_000))),
                        payback(List.of(spend("2016-04", 200_000))))) {
            assertThat(figure.title().split(" ")).as(figure.title()).hasSizeLessThanOrEqualTo(10);
            assertThat(drawn(figure).createBufferedImage(700, 400).getWidth()).isEqualTo(700);
            assertThat(figure.table().rows()).isNotEmpty();
        }
    }

    private Figure payback(List<ProgrammeMonth> programme) {
        var moves =
                List.of(
                        new StepDown(
                                ChildId.of("anna"), LocalDate.of(2017, 6, 1), Optional.empty()));
        var policy = CostPolicy.standard();
        var saving = RealisedSaving.of(world.on(TO.toString()), moves, FROM, policy.stillPlaced());
        return figures()
                .payback(
                        saving,
                        Payback.of(
                                saving,
                                new Payback.Grounds(
                                        programme,
                                        OptionalDouble.of(0),
                                        Stability.assumed(policy),
                                        policy)),
                        OptionalDouble.of(0));
    }

    private static ProgrammeMonth spend(String month, long pounds) {
        return new ProgrammeMonth(
                YearMonth.parse(month),
                Money.pounds(pounds),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static JFreeChart drawn(Figure figure) {
        return figure.draw(ChartTheme.light());
    }

    private CostFigures figures() {
        var now = RunRate.monthly(care()).findLast().orElseThrow().cost();
        return new CostFigures(NORTHFOLK, StockScope.PUBLISHED, ResidentialScope.WIDE, now);
    }

    private PricedCare care() {
        return PricedCare.between(world.on(TO.toString()), StockScope.PUBLISHED, FROM, TO);
    }

    private void price(PlacementKind kind, long pounds, String from) {
        world.with(
                f ->
                        f.add(
                                new WeeklyPrice(
                                        kind,
                                        ProviderCode.NONE,
                                        Money.pounds(pounds),
                                        LocalDate.parse(from),
                                        "ledger")));
    }
}
