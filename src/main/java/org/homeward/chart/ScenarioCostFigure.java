package org.homeward.chart;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.ScenarioResult;
import org.jfree.chart.JFreeChart;

/** What a week of care costs in the base and in each scenario. */
final class ScenarioCostFigure implements Figure {
    private final Comparison comparison;
    private final Captions captions;

    ScenarioCostFigure(Comparison comparison, Captions captions) {
        this.comparison = comparison;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "scenario-cost";
    }

    @Override
    public boolean isDrawable() {
        return highest() > 0;
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "No prices are recorded, so no cost is drawn";
        }
        if (comparison.scenarios().isEmpty()) {
            return "%s%s a week expected in %s"
                    .formatted(least(), Pounds.words(mean(comparison.first())), month());
        }
        ScenarioResult cheapest =
                comparison.scenarios().stream()
                        .min(Comparator.comparingDouble(this::mean))
                        .orElseThrow();
        return "%s: %s%s a week, base %s"
                .formatted(
                        cheapest.scenario().label(),
                        least(),
                        Pounds.words(mean(cheapest)),
                        Pounds.words(mean(comparison.first())));
    }

    @Override
    public String describe() {
        return isDrawable()
                ? "Expected cost of a week in %s: %s."
                        .formatted(
                                month(),
                                comparison.results().stream()
                                        .map(this::inWords)
                                        .collect(Collectors.joining("; ")))
                : title() + ".";
    }

    @Override
    public String caption() {
        return captions.under(
                "Cost of a week at the mean price of each kind of care on the first day, grown as each scenario"
                        + " supposes; a family after a step-down at its own price. "
                        + ScenarioFigures.madeWithRange(comparison)
                        + MissingPrices.sentence(comparison),
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
        var days = comparison.base().days();
        Pounds pounds = Pounds.upTo(highest());
        ScenarioLines lines = new ScenarioLines(comparison, this::fan, pounds::scaled);
        Canvas canvas = new Canvas(theme, days.get(0), days.get(days.size() - 1));
        canvas.plot().setRangeAxis(pounds.axis(0, lines.highest(), theme));
        lines.into(canvas, theme, Pounds::words);
        lines.bandInto(canvas, theme);
        return canvas.framed(this);
    }

    private String least() {
        return comparison.isPriceMissing() ? "at least " : "";
    }

    private Optional<Fan> fan(ScenarioResult result) {
        return Optional.of(result.costs().weekly());
    }

    private double highest() {
        return comparison.results().stream()
                .flatMap(result -> result.costs().weekly().points().stream())
                .mapToDouble(FanPoint::high80)
                .max()
                .orElse(0);
    }

    private String inWords(ScenarioResult result) {
        FanPoint point = result.costs().weekly().last();
        return "%s %s%s (8 runs in 10 from %s to %s)"
                .formatted(
                        ScenarioFigures.name(comparison, result),
                        least(),
                        Pounds.words(point.mean()),
                        Pounds.words(point.low80()),
                        Pounds.words(point.high80()));
    }

    private double mean(ScenarioResult result) {
        return result.costs().weekly().last().mean();
    }

    private String month() {
        return Plain.month(YearMonth.from(comparison.first().costs().weekly().last().day()));
    }
}
