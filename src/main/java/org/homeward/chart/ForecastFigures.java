package org.homeward.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Authority;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.homeward.shift.forecast.BackTest;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.Measure;

/** The charts of a forecast for one authority and one definition of residential care. */
public final class ForecastFigures {
    private final Captions captions;

    public ForecastFigures(Authority authority, ResidentialScope residential) {
        this.captions = new Captions(authority, residential);
    }

    /** What was counted of a measure and what may come. */
    public Figure fan(
            Forecast forecast, Measure measure, StockSeries history, Optional<TargetLine> target) {
        return new FanFigure(forecast, measure, history, target, captions);
    }

    /** How earlier forecasts did. */
    public Figure backTest(List<BackTest> tests, Forecast forecast) {
        return new BackTestFigure(tests, forecast.ask(), captions);
    }

    /** Number looked after, fostered, residential and the back-test, in the order of a report. */
    public List<Figure> list(
            Forecast forecast,
            StockSeries history,
            List<BackTest> tests,
            Optional<TargetLine> target) {
        List<Figure> figures = new ArrayList<>();
        figures.add(fan(forecast, Measure.total(), history, target));
        figures.add(fan(forecast, Measure.fostered(), history, Optional.empty()));
        figures.add(
                fan(
                        forecast,
                        Measure.residential(captions.residential()),
                        history,
                        Optional.empty()));
        figures.add(backTest(tests, forecast));
        return figures;
    }
}
