package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.chart.ChartTheme;
import org.homeward.chart.Figure;
import org.homeward.chart.ScenarioFigures;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.MeanPrices;
import org.homeward.shift.forecast.Draws;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Model;
import org.homeward.shift.forecast.ReferencePeriod;
import org.homeward.shift.forecast.RunListener;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.ScenarioComparing;
import org.homeward.shift.scenario.Setting;
import org.homeward.shift.scenario.Starters;
import org.homeward.shift.scenario.Unit;
import org.junit.jupiter.api.Test;

/** The charts of a comparison say in words what they draw. */
class NorthfolkScenarioFiguresTest {
    private static final World WORLD = World.planning();
    private static final LocalDate START = WORLD.asAt();
    private static final Model MODEL =
            Model.learn(
                    WORLD.position(),
                    ForecastAsk.usual(
                                    new ReferencePeriod(START.minusYears(2).plusDays(1), START),
                                    START,
                                    START.plusYears(3))
                            .withDraws(new Draws(60, 3, true)));
    private static final MeanPrices PRICES =
            MeanPrices.on(WORLD.position(), StockScope.PUBLISHED, START);

    @Test
    void saysThatMovesLeaveTheNumberUnchanged() {
        List<Figure> figures = figures(PRICES, Starters.fiveStepDowns());
        assertThat(figures.get(0).title())
                .isEqualTo("No scenario changes how many are looked after");
        assertThat(figures.get(1).title())
                .matches("5 step-downs a month: \\d+ in homes and schools, base \\d+");
        assertThat(figures.get(0).caption()).contains("never change this number");
    }

    @Test
    void saysWhenASpendIsPaidBackAndWhenNot() {
        Scenario cheap =
                Starters.fiveStepDowns().with(Lever.SPEND, new Setting(1_000_000, Unit.POUNDS));
        Figure net = figures(PRICES, cheap, spendingAlone()).get(3);
        assertThat(net.title()).startsWith("5 step-downs a month pays back in ");
        assertThat(net.describe())
                .contains("Nothing but spend -£5.00m", "paid back: not by March 2020");
        assertThat(figures(PRICES, spendingAlone()).get(3).title())
                .isEqualTo("No scenario pays back by March 2020");
    }

    @Test
    void tellsNoSavingWithoutAPrice() {
        MeanPrices without =
                new MeanPrices(
                        START,
                        Map.of(
                                PlacementKind.RES_CHILDRENS_HOME,
                                new MeanPrices.Mean(Optional.empty(), 0, 110)),
                        PRICES.book());
        List<Figure> figures = figures(without, Starters.fiveStepDowns());
        assertThat(figures.get(3).isDrawable()).isFalse();
        assertThat(figures.get(3).title())
                .startsWith("No saving is told: no price for")
                .contains("children's homes");
        assertThat(figures.get(2).title()).contains("at least £");
    }

    @Test
    void theTableHoldsEveryLineWithItsRangeAndThePictureIsDrawnInBothThemes() {
        for (Figure figure : figures(PRICES, Starters.fiveStepDowns(), Starters.fewerEntries())) {
            int lines = figure.id().equals("scenario-net") ? 2 : 3;
            assertThat(figure.table().columns()).hasSize(1 + 3 * lines);
            assertThat(figure.table().rows()).hasSize(37);
            for (ChartTheme theme : List.of(ChartTheme.light(), ChartTheme.dark())) {
                BufferedImage drawn = figure.draw(theme).createBufferedImage(900, 450);
                assertThat(drawn.getRGB(450, 200)).isNotZero();
            }
        }
    }

    @Test
    void theBaseAloneIsToldAsSuch() {
        List<Figure> figures = figures(PRICES);
        assertThat(figures.get(0).title()).endsWith("children looked after expected in March 2020");
        assertThat(figures.get(3).isDrawable()).isFalse();
    }

    private static Scenario spendingAlone() {
        return Scenario.named("Nothing but spend")
                .with(Lever.SPEND, new Setting(5_000_000, Unit.POUNDS))
                .with(Lever.SPEND_MONTHS, new Setting(12, Unit.MONTHS));
    }

    private static List<Figure> figures(MeanPrices prices, Scenario... scenarios) {
        Comparison comparison =
                new ScenarioComparing(MODEL, ResidentialScope.WIDE, prices, RunListener.UNHEARD)
                        .compare(List.of(scenarios));
        return new ScenarioFigures(new Authority("Northfolk", true, START), comparison).list();
    }
}
