package org.homeward.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Authority;
import org.homeward.position.CarePosition;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.forecast.BackTest;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.Draws;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Model;
import org.homeward.shift.forecast.ReferencePeriod;
import org.homeward.shift.forecast.RunListener;
import org.homeward.shift.forecast.Simulation;
import org.homeward.testing.SimulatedAuthority;
import org.jfree.chart.ChartUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastFiguresTest {
    private static final LocalDate START = LocalDate.of(2018, 3, 31);
    private static final List<Figure> FIGURES = figures();

    @Test
    void titlesTellTheFindingInTenWordsOrFewer() {
        for (Figure figure : FIGURES) {
            assertThat(figure.title().split(" ")).as(figure.title()).hasSizeLessThanOrEqualTo(10);
            assertThat(figure.describe()).isNotBlank().endsWith(".");
        }
        assertThat(FIGURES.get(0).title()).contains("children by March 2020");
        assertThat(FIGURES.get(3).title()).startsWith("Earlier 95% ranges held");
    }

    @Test
    void theTableHoldsWhatWasCountedAndWhatMayCome() {
        FigureTable table = FIGURES.get(0).table();
        assertThat(table.columns()).hasSize(8);
        assertThat(table.rows().get(0).get(1)).isNotEmpty();
        assertThat(table.rows().get(table.rows().size() - 1).get(1)).isEmpty();
        assertThat(table.rows().get(table.rows().size() - 1).get(6)).isNotEmpty();
    }

    @Test
    void theCaptionNamesMethodReferenceRunsAndSeed() {
        assertThat(FIGURES.get(0).caption())
                .contains(
                        "200 runs",
                        "seed 5",
                        "1 April 2016 to 31 March 2018",
                        "events divided by child-days",
                        "on the 18th birthday");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFigureIsDrawn(boolean light, @TempDir Path folder) throws IOException {
        ChartTheme theme = light ? ChartTheme.light() : ChartTheme.dark();
        for (Figure figure : FIGURES) {
            assertThat(figure.isDrawable()).isTrue();
            Path file = folder.resolve(figure.id() + ".png");
            ChartUtils.saveChartAsPNG(file.toFile(), figure.draw(theme), 1000, 560);
            assertThat(Files.size(file)).isGreaterThan(5_000);
        }
    }

    private static List<Figure> figures() {
        CarePosition position =
                new SimulatedAuthority(7, 110).between(LocalDate.of(2012, 4, 1), START);
        ForecastAsk ask =
                ForecastAsk.usual(
                                new ReferencePeriod(LocalDate.of(2016, 4, 1), START),
                                START,
                                START.plusYears(2))
                        .withDraws(new Draws(200, 5, true));
        Forecast forecast =
                Simulation.run(Model.learn(position, ask), ask, Course.AS_NOW, RunListener.UNHEARD);
        StockSeries history =
                StockSeries.monthly(position, ask.scope(), ask.reference().from(), START);
        return new ForecastFigures(new Authority("Nowhere", false, START), ResidentialScope.WIDE)
                .list(
                        forecast,
                        history,
                        BackTest.list(position, ask, RunListener.UNHEARD),
                        Optional.empty());
    }
}
