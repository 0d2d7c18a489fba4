package org.homeward.chart;

import java.awt.BasicStroke;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.scenario.BreakEven;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Net;
import org.homeward.shift.scenario.ScenarioResult;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;

/** What each scenario has saved against the base less what was spent, and when it pays back. */
final class ScenarioNetFigure implements Figure {
    private final Comparison comparison;
    private final Captions captions;

    ScenarioNetFigure(Comparison comparison, Captions captions) {
        this.comparison = comparison;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "scenario-net";
    }

    @Override
    public boolean isDrawable() {
        return comparison.scenarios().stream().anyMatch(one -> fan(one).isPresent());
    }

    @Override
    public String title() {
        if (comparison.isPriceMissing()) {
            return "No saving is told: no price for " + MissingPrices.kinds(comparison);
        }
        if (!isDrawable()) {
            return "Put a scenario beside the base to see savings";
        }
        Optional<ScenarioResult> first =
                comparison.scenarios().stream()
                        .filter(one -> month(one).isPresent())
                        .min(Comparator.comparing(one -> month(one).orElseThrow()));
        if (first.isPresent()) {
            return "%s pays back in %s"
                    .formatted(
                            first.get().scenario().label(),
                            Plain.month(month(first.get()).orElseThrow()));
        }
        if (comparison.scenarios().stream().anyMatch(one -> breakEven(one).isPresent())) {
            return "No scenario pays back by " + Plain.month(last());
        }
        ScenarioResult best =
                comparison.scenarios().stream()
                        .max(Comparator.comparingDouble(ScenarioNetFigure::end))
                        .orElseThrow();
        return "%s: %s %s by %s"
                .formatted(
                        best.scenario().label(),
                        Pounds.words(Math.abs(end(best))),
                        end(best) < 0 ? "more" : "saved",
                        Plain.month(last()));
    }

    @Override
    public String describe() {
        return isDrawable()
                ? "Saved against the base less spent by %s: %s."
                        .formatted(
                                Plain.month(last()),
                                comparison.scenarios().stream()
                                        .map(ScenarioNetFigure::inWords)
                                        .collect(Collectors.joining("; ")))
                : title() + ".";
    }

    @Override
    public String caption() {
        return captions.under(
                "Cost of the base less cost of the scenario, run by run, less the programme's spend; the bar on the"
                        + " line of zero: when savings reach all that is spent, in 8 runs of 10. "
                        + ScenarioFigures.made(comparison),
                comparison.base().ask().scope());
    }

    @Override
    public FigureTable table() {
        return ScenarioTables.of(comparison, this::fan, "%.0f");
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        List<LocalDate> days = comparison.base().days();
        ScenarioLines raw = new ScenarioLines(comparison, this::fan, value -> value);
        Pounds pounds = Pounds.upTo(Math.max(raw.highest(), -raw.lowest()));
        ScenarioLines lines = new ScenarioLines(comparison, this::fan, pounds::scaled);
        Canvas canvas = new Canvas(theme, days.get(0), days.get(days.size() - 1));
        canvas.plot().setRangeAxis(pounds.axis(raw.lowest(), raw.highest(), theme));
        lines.into(canvas, theme, Pounds::words);
        canvas.plot().setRangeZeroBaselineVisible(true);
        canvas.plot().setRangeZeroBaselinePaint(theme.ink());
        markRanges(canvas, theme);
        return canvas.framed(this);
    }

    /** A bar on the line of zero for each scenario that pays back in some runs. */
    private void markRanges(Canvas canvas, ChartTheme theme) {
        double end = Days.x(comparison.base().days().get(comparison.base().days().size() - 1));
        double height = canvas.plot().getRangeAxis().getRange().getLength() / 60;
        int place = 1;
        for (ScenarioResult result : comparison.scenarios()) {
            Optional<BreakEven> even = breakEven(result).filter(one -> one.early().isPresent());
            if (even.isPresent()) {
                double from = x(even.get().early().orElseThrow());
                double to = even.get().late().map(ScenarioNetFigure::x).orElse(end);
                var paint = ScenarioLines.colour(place, theme);
                for (double[] line :
                        List.of(
                                new double[] {from, 0, to, 0},
                                new double[] {from, -height, from, height},
                                new double[] {to, -height, to, height})) {
                    canvas.plot()
                            .addAnnotation(
                                    new XYLineAnnotation(
                                            line[0],
                                            line[1],
                                            line[2],
                                            line[3],
                                            new BasicStroke(3.5f),
                                            paint));
                }
            }
            place++;
        }
    }

    private Optional<Fan> fan(ScenarioResult result) {
        return comparison.isBase(result)
                ? Optional.empty()
                : result.costs().net().map(Net::cumulative);
    }

    private static String inWords(ScenarioResult result) {
        FanPoint point = result.costs().net().orElseThrow().cumulative().last();
        return "%s %s (8 runs in 10 from %s to %s)%s"
                .formatted(
                        result.scenario().label(),
                        Pounds.words(point.mean()),
                        Pounds.words(point.low80()),
                        Pounds.words(point.high80()),
                        breakEven(result).map(even -> ", paid back: " + even.inWords()).orElse(""));
    }

    private static Optional<BreakEven> breakEven(ScenarioResult result) {
        return result.costs().net().flatMap(Net::breakEven);
    }

    private static Optional<YearMonth> month(ScenarioResult result) {
        return breakEven(result).flatMap(BreakEven::usual);
    }

    private static double end(ScenarioResult result) {
        return result.costs().net().map(net -> net.cumulative().last().mean()).orElse(0.0);
    }

    private YearMonth last() {
        List<LocalDate> days = comparison.base().days();
        return YearMonth.from(days.get(days.size() - 1));
    }

    private static double x(YearMonth month) {
        return Days.x(month.atEndOfMonth());
    }
}
