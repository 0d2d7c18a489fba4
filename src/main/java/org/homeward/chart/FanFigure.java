package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.homeward.domain.common.Plain;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.forecast.Forecast;
import org.homeward.shift.forecast.ForecastAsk;
import org.homeward.shift.forecast.Measure;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;

/**
 * What was counted, then the middle and the ranges of what may come; the reference period is shaded
 * and a target line drawn where one is given.
 */
public final class FanFigure implements Figure {
    private static final List<String> COLUMNS =
            List.of(
                    "Day",
                    "Counted",
                    "Middle",
                    "80 % from",
                    "80 % to",
                    "95 % from",
                    "95 % to",
                    "Target");

    private final Forecast forecast;
    private final Measure measure;
    private final Fan fan;
    private final StockSeries history;
    private final Optional<TargetLine> target;
    private final Captions captions;

    FanFigure(
            Forecast forecast,
            Measure measure,
            StockSeries history,
            Optional<TargetLine> target,
            Captions captions) {
        this.forecast = forecast;
        this.measure = measure;
        this.fan = forecast.fan(measure);
        this.history = history;
        this.target = target;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "forecast-" + measure.label().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public boolean isDrawable() {
        return fan.points().size() > 1;
    }

    @Override
    public String title() {
        FanPoint last = fan.last();
        return "%s to %s %s by %s (80%%)"
                .formatted(
                        round(last.low80()),
                        round(last.high80()),
                        measure.label().equals("looked after") ? "children" : measure.label(),
                        Plain.month(YearMonth.from(last.day())));
    }

    @Override
    public String describe() {
        FanPoint last = fan.last();
        return "From %s %s on %s the forecast goes to %s on %s, between %s and %s in four of five runs and between %s and %s in nineteen of twenty."
                .formatted(
                        round(fan.first().median()),
                        measure.label(),
                        Plain.day(fan.first().day()),
                        round(last.median()),
                        Plain.day(last.day()),
                        round(last.low80()),
                        round(last.high80()),
                        round(last.low95()),
                        round(last.high95()));
    }

    @Override
    public String caption() {
        ForecastAsk ask = forecast.ask();
        String method =
                "Line: counted, then the middle of %s runs; dark band 80 %%, light band 95 %%. Each child simulated; rates = events divided by child-days by kind and age, of %s (shaded); leaving %s; %s; seed %d"
                        .formatted(
                                Plain.number(forecast.runs()),
                                ask.reference().inWords(),
                                ask.leavingAge().inWords(),
                                ask.draws().rateUncertainty()
                                        ? "uncertainty of the rates included"
                                        : "rates taken as known",
                                ask.draws().seed());
        boolean residential =
                measure.kinds().equals(Measure.residential(captions.residential()).kinds());
        return residential
                ? captions.under(method, ask.scope(), captions.residential())
                : captions.under(method, ask.scope());
    }

    @Override
    public FigureTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (StockPoint point : history.listCovered()) {
            if (point.day().isBefore(forecast.ask().start())) {
                rows.add(row(point));
            }
        }
        fan.points().forEach(point -> rows.add(row(point)));
        return new FigureTable(COLUMNS, rows);
    }

    private List<String> row(StockPoint point) {
        String day = point.day().toString();
        String counted = Integer.toString(counted(point));
        return List.of(day, counted, "", "", "", "", "", planned(point.day()));
    }

    private List<String> row(FanPoint point) {
        boolean start = point.day().equals(forecast.ask().start());
        return List.of(
                point.day().toString(),
                start ? cell(point.median()) : "",
                cell(point.median()),
                cell(point.low80()),
                cell(point.high80()),
                cell(point.low95()),
                cell(point.high95()),
                planned(point.day()));
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        LocalDate first = history.findFirst().map(StockPoint::day).orElse(forecast.ask().start());
        Canvas canvas =
                new Canvas(theme, first, fan.last().day())
                        .withAir()
                        .upTo(highest())
                        .names(names(theme));
        shade(canvas);
        Lines lines = new Lines();
        lines.add(
                new Segments(history).drawn(),
                point -> OptionalDouble.of(counted(point)),
                theme.first());
        lines.add(series(lines.nextKey(), FanPoint::median), theme.first(), Canvas.dashed(2.5f));
        target.ifPresent(
                line ->
                        lines.add(
                                plan(line, lines.nextKey()), theme.second(), new BasicStroke(2f)));
        lines.into(canvas);
        new FanBands(fan).into(canvas, theme.first());
        return canvas.framed(this);
    }

    private void shade(Canvas canvas) {
        canvas.shaded(
                forecast.ask().reference().from(),
                forecast.ask().reference().to(),
                "reference period");
    }

    private XYSeries series(int key, ToDoubleFunction<FanPoint> value) {
        XYSeries series = new XYSeries(key);
        fan.points().forEach(p -> series.add(Days.x(p.day()), value.applyAsDouble(p)));
        return series;
    }

    private XYSeries plan(TargetLine line, int key) {
        XYSeries plan = new XYSeries(key);
        line.targets()
                .forEach(
                        (month, number) -> {
                            if (!month.atEndOfMonth().isAfter(fan.last().day())) {
                                plan.add(Days.x(month.atEndOfMonth()), number);
                            }
                        });
        return plan;
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        Color colour = theme.first();
        FanPoint last = fan.last();
        List<EndLabels.Label> names = new ArrayList<>();
        names.add(new EndLabels.Label(last.high95(), "95 %: " + round(last.high95()), colour));
        names.add(new EndLabels.Label(last.median(), "Middle " + round(last.median()), colour));
        names.add(new EndLabels.Label(last.low95(), "95 %: " + round(last.low95()), colour));
        target.ifPresent(
                line -> {
                    int planned = line.targets().lastEntry().getValue();
                    names.add(
                            new EndLabels.Label(
                                    planned, "Target " + Plain.number(planned), theme.second()));
                });
        return names;
    }

    private double highest() {
        double told = fan.points().stream().mapToDouble(FanPoint::high95).max().orElse(1);
        double seen = history.points().stream().mapToInt(this::counted).max().orElse(0);
        int planned =
                target.map(line -> line.targets().values().stream().mapToInt(n -> n).max())
                        .flatMap(max -> max.stream().boxed().findFirst())
                        .orElse(0);
        return Math.max(planned, Math.max(told, seen));
    }

    private int counted(StockPoint point) {
        return measure.kinds().stream().mapToInt(point::count).sum();
    }

    private String planned(LocalDate day) {
        return target.map(line -> line.findOn(day))
                .flatMap(n -> n.stream().boxed().findFirst())
                .map(Object::toString)
                .orElse("");
    }

    private static String round(double number) {
        return Plain.number(Math.round(number));
    }

    private static String cell(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
