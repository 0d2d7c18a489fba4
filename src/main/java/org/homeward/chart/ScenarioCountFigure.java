package org.homeward.chart;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.forecast.FanPoint;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Counts;
import org.homeward.shift.scenario.ScenarioResult;
import org.jfree.chart.JFreeChart;

/** A number of children in the base and in each scenario. */
final class ScenarioCountFigure implements Figure {
    private final Comparison comparison;
    private final Counted counted;
    private final Captions captions;

    ScenarioCountFigure(Comparison comparison, Counted counted, Captions captions) {
        this.comparison = comparison;
        this.counted = counted;
        this.captions = captions;
    }

    /**
     * What is counted.
     *
     * @param words such as {@code children looked after}
     */
    record Counted(String id, String words, String definition, Function<Counts, Fan> of) {}

    @Override
    public String id() {
        return counted.id();
    }

    @Override
    public String title() {
        if (comparison.scenarios().isEmpty()) {
            return "%s %s expected in %s"
                    .formatted(number(last(comparison.first()).mean()), counted.words(), month());
        }
        Optional<ScenarioResult> least =
                comparison.scenarios().stream().min(Comparator.comparingDouble(this::mean));
        double there = mean(least.orElseThrow());
        if (Math.round(there) == Math.round(mean(comparison.first()))
                && comparison.scenarios().stream()
                        .allMatch(one -> Math.round(mean(one)) == Math.round(there))) {
            return "No scenario changes how many are " + shortWords();
        }
        return "%s: %s %s, base %s"
                .formatted(
                        least.get().scenario().label(),
                        number(there),
                        shortWords(),
                        number(mean(comparison.first())));
    }

    @Override
    public String describe() {
        return "Expected %s in %s: %s."
                .formatted(
                        counted.words(),
                        month(),
                        comparison.results().stream()
                                .map(this::inWords)
                                .collect(Collectors.joining("; ")));
    }

    @Override
    public String caption() {
        return captions.under(
                counted.definition() + ". " + ScenarioFigures.madeWithRange(comparison),
                comparison.base().ask().scope(),
                comparison.residential());
    }

    @Override
    public FigureTable table() {
        return ScenarioTables.of(comparison, this::fan, "%.1f");
    }

    @Override
    public boolean isDrawable() {
        return true;
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        var days = comparison.base().days();
        ScenarioLines lines = new ScenarioLines(comparison, this::fan, value -> value);
        Canvas canvas =
                new Canvas(theme, days.get(0), days.get(days.size() - 1)).upTo(lines.highest());
        lines.into(canvas, theme, ScenarioCountFigure::number);
        lines.bandInto(canvas, theme);
        return canvas.framed(this);
    }

    private Optional<Fan> fan(ScenarioResult result) {
        return Optional.of(counted.of().apply(result.counts()));
    }

    private String inWords(ScenarioResult result) {
        FanPoint point = last(result);
        return "%s %s (8 runs in 10 from %s to %s)"
                .formatted(
                        ScenarioFigures.name(comparison, result),
                        number(point.mean()),
                        number(point.low80()),
                        number(point.high80()));
    }

    private String shortWords() {
        return counted.words().replace("children ", "");
    }

    private double mean(ScenarioResult result) {
        return last(result).mean();
    }

    private FanPoint last(ScenarioResult result) {
        return counted.of().apply(result.counts()).last();
    }

    private String month() {
        return Plain.month(YearMonth.from(last(comparison.first()).day()));
    }

    private static String number(double mean) {
        return Plain.number(Math.round(mean));
    }
}
