package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.ScenarioResult;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The base solid and each scenario in a dash pattern of its own; never told by colour alone. */
final class ScenarioLines {
    private static final float WIDTH = 2.5f;
    private static final float[][] DASHES = {
        {10, 5}, {2.5f, 4}, {14, 4, 3, 4}, {18, 5, 3, 5, 3, 5}
    };

    private final Comparison comparison;
    private final Function<ScenarioResult, Optional<Fan>> fan;
    private final ToDoubleFunction<Double> scale;

    /**
     * Makes them.
     *
     * @param fan of a result; empty where there is none to draw
     * @param scale from the number to what the axis shows
     */
    ScenarioLines(
            Comparison comparison,
            Function<ScenarioResult, Optional<Fan>> fan,
            ToDoubleFunction<Double> scale) {
        this.comparison = comparison;
        this.fan = fan;
        this.scale = scale;
    }

    /** Draws into a canvas whose axes are set. */
    void into(Canvas canvas, ChartTheme theme, Function<Double, String> number) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        List<EndLabels.Label> names = new ArrayList<>();
        int place = 0;
        for (ScenarioResult result : comparison.results()) {
            Optional<Fan> drawn = fan.apply(result);
            if (drawn.isPresent()) {
                int index = data.getSeriesCount();
                BasicStroke stroke = stroke(place);
                data.addSeries(line(drawn.get(), index));
                renderer.setSeriesPaint(index, colour(place, theme));
                renderer.setSeriesStroke(index, stroke);
                double last = drawn.get().last().mean();
                names.add(
                        new EndLabels.Label(
                                scale.applyAsDouble(last),
                                "%s %s"
                                        .formatted(
                                                ScenarioFigures.name(comparison, result),
                                                number.apply(last)),
                                colour(place, theme),
                                Optional.of(stroke)));
            }
            place++;
        }
        canvas.plot().setDataset(0, data);
        canvas.plot().setRenderer(0, renderer);
        canvas.names(names);
    }

    /** Eight runs in ten of the base, behind the lines. */
    void bandInto(Canvas canvas, ChartTheme theme) {
        Optional<Fan> base = fan.apply(comparison.first());
        if (base.isEmpty()) {
            return;
        }
        YIntervalSeries band = new YIntervalSeries("8 runs in 10");
        for (FanPoint point : base.get().points()) {
            band.add(
                    Days.x(point.day()),
                    scale.applyAsDouble(point.mean()),
                    scale.applyAsDouble(point.low80()),
                    scale.applyAsDouble(point.high80()));
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(band);
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(0.18f);
        renderer.setSeriesFillPaint(0, theme.first());
        canvas.plot().setDataset(1, data);
        canvas.plot().setRenderer(1, renderer);
    }

    /** The highest number that is drawn, bands included. */
    double highest() {
        return Math.max(
                points().mapToDouble(FanPoint::mean).max().orElse(0),
                fan.apply(comparison.first())
                        .flatMap(
                                base ->
                                        base.points().stream()
                                                .map(FanPoint::high80)
                                                .max(Double::compare))
                        .orElse(0.0));
    }

    /** The lowest number that is drawn. */
    double lowest() {
        return points().mapToDouble(FanPoint::mean).min().orElse(0);
    }

    static Color colour(int place, ChartTheme theme) {
        return place == 0 ? theme.first() : theme.second();
    }

    static BasicStroke stroke(int place) {
        return place == 0
                ? new BasicStroke(WIDTH)
                : new BasicStroke(
                        WIDTH,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1f,
                        DASHES[(place - 1) % DASHES.length],
                        0f);
    }

    private java.util.stream.Stream<FanPoint> points() {
        return comparison.results().stream()
                .flatMap(result -> fan.apply(result).stream())
                .flatMap(one -> one.points().stream());
    }

    private XYSeries line(Fan drawn, int key) {
        XYSeries line = new XYSeries(key);
        for (FanPoint point : drawn.points()) {
            line.add(Days.x(point.day()), scale.applyAsDouble(point.mean()));
        }
        return line;
    }
}
