package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.shift.series.AreaComparison;
import org.homeward.shift.series.AreaLine;
import org.homeward.shift.series.YearValue;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;

/** Own years beside published ones: shares as they are, plain numbers as an index. */
final class ComparisonFigure implements Figure {
    private static final int DECIMALS_UNDER = 10;
    private final AreaComparison comparison;
    private final Captions captions;
    private final OptionalInt base;

    ComparisonFigure(AreaComparison comparison, Captions captions) {
        this.comparison = comparison;
        this.captions = captions;
        this.base =
                comparison.measure().isComparable()
                        ? OptionalInt.empty()
                        : comparison.findFirstCommonYear();
    }

    @Override
    public String id() {
        return "compare-" + comparison.measure().name().toLowerCase(Locale.UK).replace('_', '-');
    }

    @Override
    public boolean isDrawable() {
        return lines().stream().anyMatch(line -> drawn(line).size() > 1)
                && (comparison.measure().isComparable() || base.isPresent());
    }

    @Override
    public String title() {
        OptionalInt year = comparison.findCommonYear();
        if (!isDrawable() || year.isEmpty()) {
            return isRate()
                    ? "Own rate not known: no child population recorded"
                    : shortLabel() + ": no year is known of both";
        }
        int at = comparison.ranked(year.getAsInt()).indexOf(comparison.own()) + 1;
        int of = comparison.ranked(year.getAsInt()).size();
        return base.isEmpty()
                ? "%s: %s of %d, %d".formatted(shortLabel(), ordinal(at, of), of, year.getAsInt())
                : "%s: index %s in %d, %d is 100"
                        .formatted(
                                shortLabel(),
                                number(value(comparison.own(), year.getAsInt()).orElse(0.0)),
                                year.getAsInt(),
                                base.getAsInt());
    }

    private String shortLabel() {
        return switch (comparison.measure()) {
            case LOOKED_AFTER -> "Looked after";
            case FOSTERED -> "Fostered share";
            case HOMES -> "Share in homes";
            case UNACCOMPANIED -> "Unaccompanied children";
            case STARTS -> "Starts";
            case CEASES -> "Ceases";
            case OVER_20_MILES -> "Over 20 miles";
            case OUTSIDE -> "Outside the area";
            case THREE_PLUS -> "Three or more placements";
            case RATE -> "Rate per 10,000";
        };
    }

    /** Rank in words: highest, second highest, lowest. */
    static String ordinal(int place, int of) {
        if (place == of && of > 1) {
            return "lowest";
        }
        return switch (place) {
            case 1 -> "highest";
            case 2 -> "second highest";
            case 3 -> "third highest";
            default -> place + "th highest";
        };
    }

    @Override
    public String describe() {
        String last =
                lines().stream()
                        .map(
                                line ->
                                        line.findLast()
                                                .map(v -> line.area() + " " + told(line, v))
                                                .orElse(line.area() + " not known"))
                        .collect(Collectors.joining("; "));
        return comparison.measure().label() + ": " + last + ".";
    }

    private String told(AreaLine line, YearValue value) {
        boolean small = captions.publicly() && line.own() && isSmall(value);
        return (small ? "c" : plain(value.value().orElse(0))) + " (" + value.year() + ")";
    }

    private boolean isSmall(YearValue value) {
        double number = value.value().orElse(0);
        return !comparison.measure().isComparable() && number >= 1 && number <= 5;
    }

    @Override
    public String caption() {
        String releases =
                comparison.published().stream()
                        .flatMap(line -> line.findLast().stream())
                        .map(value -> value.source().replaceAll(" via .*", ""))
                        .distinct()
                        .collect(Collectors.joining("; "));
        return "%s%s %sPublished: %s. Own: SSDA903 episodes of %s, as published (no short breaks)."
                .formatted(
                        comparison.measure().label(),
                        base.isPresent() ? ", index, " + base.getAsInt() + " is 100." : ".",
                        comparison.why().isEmpty() ? "" : comparison.why() + " ",
                        releases,
                        comparison.own().area());
    }

    @Override
    public FigureTable table() {
        List<String> columns = new ArrayList<>(List.of("Year to 31 March"));
        lines().forEach(line -> columns.add(line.area() + (line.own() ? " (own)" : "")));
        columns.add("Release");
        List<List<String>> rows = new ArrayList<>();
        for (int year : years()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(year)));
            lines().forEach(line -> row.add(cell(line, year)));
            row.add(
                    comparison.published().stream()
                            .flatMap(line -> line.find(year).stream())
                            .map(YearValue::source)
                            .distinct()
                            .collect(Collectors.joining("; ")));
            rows.add(row);
        }
        return new FigureTable(columns, rows);
    }

    private String cell(AreaLine line, int year) {
        Optional<YearValue> value = line.find(year);
        if (value.filter(one -> one.suppressed()).isPresent()) {
            return "c";
        }
        if (captions.publicly() && line.own() && value.filter(this::isSmall).isPresent()) {
            return "c";
        }
        return value.filter(one -> one.value().isPresent())
                .map(one -> plain(one.value().getAsDouble()).replace(",", "").replace("%", ""))
                .orElse("");
    }

    private SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        lines().forEach(line -> line.years().forEach(value -> years.add(value.year())));
        return years;
    }

    @Override
    public List<FigureTrack> tracks() {
        return isDrawable() ? lines().stream().map(this::track).toList() : List.of();
    }

    private FigureTrack track(AreaLine line) {
        return new FigureTrack(
                line.area(),
                drawn(line).stream()
                        .map(
                                value ->
                                        new FigurePoint(
                                                x(value.year()),
                                                value(line, value.year()).orElse(0.0),
                                                "%s, %d: %s"
                                                        .formatted(
                                                                line.area(),
                                                                value.year(),
                                                                told(line, value)),
                                                Optional.empty()))
                        .toList());
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        int first =
                lines().stream()
                        .flatMap(l -> drawn(l).stream())
                        .mapToInt(YearValue::year)
                        .min()
                        .orElse(2000);
        int last =
                lines().stream()
                        .flatMap(l -> drawn(l).stream())
                        .mapToInt(YearValue::year)
                        .max()
                        .orElse(2001);
        double highest =
                lines().stream()
                        .flatMap(l -> drawn(l).stream().map(v -> value(l, v.year()).orElse(0.0)))
                        .mapToDouble(v -> v)
                        .max()
                        .orElse(1);
        Canvas canvas = new Canvas(theme, day(first), day(last)).withAir().names(names(theme));
        if (isShare()) {
            canvas.perCentUpTo(highest);
        } else {
            canvas.upTo(highest);
        }
        Lines lines = new Lines();
        for (int i = 0; i < lines().size(); i++) {
            for (List<YearValue> stretch : stretches(lines().get(i))) {
                XYSeries series = new XYSeries(lines.nextKey(), false, true);
                AreaLine line = lines().get(i);
                stretch.forEach(v -> series.add(x(v.year()), value(line, v.year()).orElse(0.0)));
                lines.add(series, colour(i, theme), stroke(i));
            }
        }
        lines.into(canvas);
        if (comparison.published().stream().anyMatch(line -> line.brokenAfter().isPresent())) {
            canvas.mark(LocalDate.of(2017, 9, 30), "definition changed");
        }
        return canvas.framed(this);
    }

    /** Missing years, a hidden value and a new definition are gaps. */
    private List<List<YearValue>> stretches(AreaLine line) {
        List<List<YearValue>> stretches = new ArrayList<>();
        int before = Integer.MIN_VALUE;
        for (YearValue value : drawn(line)) {
            boolean broken =
                    line.brokenAfter().filter(year -> value.year() == year + 1).isPresent();
            if (stretches.isEmpty() || value.year() != before + 1 || broken) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(value);
            before = value.year();
        }
        return stretches;
    }

    private List<YearValue> drawn(AreaLine line) {
        return line.years().stream()
                .filter(value -> value.value().isPresent())
                .filter(value -> !(captions.publicly() && line.own() && isSmall(value)))
                .filter(value -> base.isEmpty() || value(line, value.year()).isPresent())
                .toList();
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        List<EndLabels.Label> names = new ArrayList<>();
        for (int i = 0; i < lines().size(); i++) {
            AreaLine line = lines().get(i);
            List<YearValue> drawn = drawn(line);
            if (!drawn.isEmpty()) {
                YearValue last = drawn.get(drawn.size() - 1);
                double y = value(line, last.year()).orElse(0.0);
                names.add(
                        new EndLabels.Label(
                                y,
                                (line.own() ? "Own " : line.area() + " ")
                                        + (isShare()
                                                ? String.format(Locale.UK, "%.1f", y)
                                                : number(y))
                                        + (isShare() ? "%" : ""),
                                colour(i, theme)));
            }
        }
        return names;
    }

    private boolean isShare() {
        return comparison.measure().isComparable() && !isRate();
    }

    private boolean isRate() {
        return comparison.measure() == org.homeward.shift.series.YearMeasure.RATE;
    }

    /** The value as drawn: itself, or the index of the base year. */
    private Optional<Double> value(AreaLine line, int year) {
        Optional<Double> plain = AreaComparison.value(line, year);
        if (base.isEmpty()) {
            return plain;
        }
        Optional<Double> then = AreaComparison.value(line, base.getAsInt()).filter(v -> v > 0);
        return plain.isPresent() && then.isPresent()
                ? Optional.of(100 * plain.get() / then.get())
                : Optional.empty();
    }

    private List<AreaLine> lines() {
        return comparison.lines();
    }

    private static Color colour(int line, ChartTheme theme) {
        return line == 0 ? theme.second() : Tints.hue(theme, line == 1 ? 0 : line == 2 ? 1 : 4);
    }

    private static Stroke stroke(int line) {
        return line == 0
                ? new BasicStroke(3.5f)
                : line == 1 ? new BasicStroke(2f) : Canvas.dashed(2f);
    }

    private String plain(double value) {
        if (!comparison.measure().isComparable() || isRate()) {
            return Plain.number(Math.round(value));
        }
        return Numbers.percent(value);
    }

    private static String number(double value) {
        return String.format(Locale.UK, value < DECIMALS_UNDER ? "%.1f" : "%,.0f", value);
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 3, 31);
    }

    private static double x(int year) {
        return Days.x(day(year));
    }
}
