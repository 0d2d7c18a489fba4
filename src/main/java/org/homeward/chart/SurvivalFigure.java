package org.homeward.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.homeward.domain.common.Plain;
import org.homeward.stepdown.outcome.CurvePoint;
import org.homeward.stepdown.outcome.Outcomes;
import org.homeward.stepdown.outcome.Retention;
import org.homeward.stepdown.outcome.SurvivalCurve;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How many children are still with the family so many weeks after the move, in steps. */
public final class SurvivalFigure implements Figure {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final long WEEK = 7;
    private static final int LEAST_WEEKS = 104;
    private static final List<Integer> TOLD = List.of(0, 12, 26, 52, 104);

    private final Outcomes outcomes;

    public SurvivalFigure(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String id() {
        return "survival";
    }

    /** From the smallest number on of which a percentage says more than chance does. */
    @Override
    public boolean isDrawable() {
        return outcomes.moves().size() >= Retention.TOO_FEW;
    }

    @Override
    public String title() {
        return isDrawable()
                ? "With the family after 52 weeks: " + at52()
                : "Limited data: %s so far; a curve needs %d"
                        .formatted(
                                Plain.count(outcomes.moves().size(), "move", "moves"),
                                Retention.TOO_FEW);
    }

    private String at52() {
        return outcomes.retention().stream()
                .filter(retention -> retention.weeks() == 52)
                .map(Retention::words)
                .findFirst()
                .orElse("not known");
    }

    @Override
    public String describe() {
        return outcomes.sentence();
    }

    @Override
    public String caption() {
        String atRisk =
                TOLD.stream()
                        .map(w -> "week %d: %d".formatted(w, curve().atRisk(w * WEEK)))
                        .collect(Collectors.joining(", "));
        return "Still there and seen at "
                + atRisk
                + ". Kaplan-Meier estimate (1958); dashed: 95 % interval. As at "
                + Plain.day(outcomes.asAt())
                + ". It tells what happened and promises nothing to any child.";
    }

    @Override
    public FigureTable table() {
        List<List<String>> rows = new ArrayList<>();
        LongStream.concat(
                        TOLD.stream().mapToLong(weeks -> weeks * WEEK),
                        curve().points().stream().mapToLong(CurvePoint::time))
                .sorted()
                .distinct()
                .forEach(day -> rows.add(row(curve().at(day))));
        return new FigureTable(
                List.of(
                        "Days after the move",
                        "Still there and seen",
                        "Ended",
                        "Share, per cent",
                        "From",
                        "To"),
                rows);
    }

    /** No percentage where there are too few. */
    private List<String> row(CurvePoint point) {
        return List.of(
                Long.toString(point.time()),
                Integer.toString(point.atRisk()),
                Integer.toString(point.ended()),
                isDrawable() ? percent(point.share()) : "",
                bound(point, true),
                bound(point, false));
    }

    private String bound(CurvePoint point, boolean lower) {
        return point.interval()
                .filter(i -> isDrawable())
                .map(i -> percent(lower ? i.lower() : i.upper()))
                .orElse("");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Canvas canvas = new Canvas(theme, ANY_DAY, ANY_DAY.plusDays(1)).perCent();
        XYPlot plot = canvas.plot();
        plot.setDomainAxis(weeks(theme));
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(series("curve", point -> Optional.of(point.share())));
        data.addSeries(series("lower", point -> point.interval().map(CurvePoint.Interval::lower)));
        data.addSeries(series("upper", point -> point.interval().map(CurvePoint.Interval::upper)));
        XYStepRenderer steps = new XYStepRenderer();
        steps.setSeriesPaint(0, theme.first());
        steps.setSeriesStroke(0, new java.awt.BasicStroke(2.5f));
        for (int bound = 1; bound < data.getSeriesCount(); bound++) {
            steps.setSeriesPaint(bound, theme.ink());
            steps.setSeriesStroke(bound, Canvas.dashed(1f));
        }
        plot.setDataset(data);
        plot.setRenderer(steps);
        return canvas.framed(this);
    }

    private XYSeries series(
            String key, java.util.function.Function<CurvePoint, Optional<Double>> value) {
        XYSeries series = new XYSeries(key);
        series.add(0, 100);
        for (CurvePoint point : curve().points()) {
            value.apply(point).ifPresent(v -> series.add((double) point.time() / WEEK, 100 * v));
        }
        value.apply(curve().at(curve().lastSeen()))
                .ifPresent(v -> series.add((double) curve().lastSeen() / WEEK, 100 * v));
        return series;
    }

    private NumberAxis weeks(ChartTheme theme) {
        NumberAxis axis = new NumberAxis("Weeks after the move");
        axis.setRange(0, Math.max(LEAST_WEEKS, (double) curve().lastSeen() / WEEK));
        axis.setTickUnit(new NumberTickUnit(26));
        axis.setNumberFormatOverride(
                new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.UK)));
        axis.setTickLabelFont(ChartFont.regular(12));
        axis.setLabelFont(ChartFont.regular(12));
        axis.setTickLabelPaint(theme.ink());
        axis.setLabelPaint(theme.ink());
        axis.setAxisLinePaint(theme.faint());
        return axis;
    }

    private SurvivalCurve curve() {
        return outcomes.curve();
    }
}
