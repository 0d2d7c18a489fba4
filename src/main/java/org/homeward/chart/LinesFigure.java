package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;

/**
 * Lines over months that are drawn from a table as it is shown: what is hidden there is a gap here,
 * so that a picture never tells more than its numbers.
 */
public final class LinesFigure implements Figure {
    private final Words words;
    private final List<NamedLine> lines;
    private final boolean perCent;

    /** What stands around it. */
    public record Words(String id, String title, String sentence, String caption) {}

    public LinesFigure(Words words, List<NamedLine> lines, boolean perCent) {
        this.words = words;
        this.lines = List.copyOf(lines);
        this.perCent = perCent;
    }

    @Override
    public String id() {
        return words.id();
    }

    @Override
    public String title() {
        return isDrawable() ? words.title() : "Too little may be shown to draw a line";
    }

    @Override
    public String describe() {
        return words.sentence();
    }

    @Override
    public String caption() {
        return words.caption();
    }

    @Override
    public boolean isDrawable() {
        return lines.stream().anyMatch(line -> known(line) > 1);
    }

    private static long known(NamedLine line) {
        return line.values().values().stream().filter(OptionalDouble::isPresent).count();
    }

    @Override
    public FigureTable table() {
        List<String> columns = new ArrayList<>(List.of("Month end"));
        lines.forEach(line -> columns.add(line.name()));
        List<List<String>> rows = new ArrayList<>();
        for (LocalDate day : days()) {
            List<String> row = new ArrayList<>(List.of(day.toString()));
            lines.forEach(line -> row.add(cell(value(line, day))));
            rows.add(row);
        }
        return new FigureTable(columns, rows);
    }

    private String cell(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : String.format(Locale.ROOT, perCent ? "%.1f" : "%.0f", value.getAsDouble());
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        SortedSet<LocalDate> days = days();
        Canvas canvas = new Canvas(theme, days.first(), days.last()).withAir();
        canvas = perCent ? canvas.perCent() : canvas.upTo(highest());
        canvas.names(names(theme));
        Lines drawn = new Lines();
        for (NamedLine line : lines) {
            XYSeries series = new XYSeries(drawn.nextKey());
            line.values()
                    .forEach(
                            (day, y) ->
                                    series.add(
                                            Days.x(day),
                                            y.isPresent() ? (Double) y.getAsDouble() : null));
            drawn.add(
                    series,
                    colour(line, theme),
                    line.planned() ? Canvas.dashed(2.5f) : new BasicStroke(2.5f));
        }
        drawn.into(canvas);
        return canvas.framed(this);
    }

    private static Color colour(NamedLine line, ChartTheme theme) {
        return line.group().map(theme::of).orElse(line.planned() ? theme.second() : theme.first());
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        List<EndLabels.Label> names = new ArrayList<>();
        for (NamedLine line : lines) {
            Optional<OptionalDouble> last =
                    line.values().values().stream()
                            .filter(OptionalDouble::isPresent)
                            .reduce((a, b) -> b);
            last.ifPresent(
                    y ->
                            names.add(
                                    new EndLabels.Label(
                                            y.getAsDouble(), line.name(), colour(line, theme))));
        }
        return names;
    }

    private double highest() {
        return lines.stream()
                .flatMap(line -> line.values().values().stream())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max()
                .orElse(1);
    }

    private static OptionalDouble value(NamedLine line, LocalDate day) {
        return line.values().getOrDefault(day, OptionalDouble.empty());
    }

    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        lines.forEach(line -> days.addAll(line.values().keySet()));
        return days;
    }
}
