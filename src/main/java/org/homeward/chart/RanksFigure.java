package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.shift.series.AreaComparison;
import org.homeward.shift.series.AreaLine;
import org.homeward.shift.series.YearMeasure;
import org.jfree.chart.JFreeChart;

/** Where the authority stands: a dot for each area on every share, in the newest common year. */
final class RanksFigure implements Figure {
    private final List<AreaComparison> rows;
    private final Captions captions;

    RanksFigure(List<AreaComparison> comparisons, Captions captions) {
        this.rows =
                comparisons.stream()
                        .filter(one -> one.measure().isComparable())
                        .filter(one -> one.measure() != YearMeasure.RATE)
                        .filter(one -> one.findCommonYear().isPresent())
                        .toList();
        this.captions = captions;
    }

    @Override
    public String id() {
        return "ranks";
    }

    @Override
    public boolean isDrawable() {
        return !rows.isEmpty();
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "No year is both counted here and published";
        }
        long highest = rows.stream().filter(row -> place(row) == 1).count();
        return "Highest of the areas in %d of %d shares".formatted(highest, rows.size());
    }

    @Override
    public String describe() {
        return isDrawable()
                ? rows.stream().map(RanksFigure::words).collect(Collectors.joining(". ")) + "."
                : title() + ".";
    }

    private static String words(AreaComparison row) {
        int year = year(row);
        return "%s, %d: %s of %d"
                .formatted(
                        row.measure().label(),
                        year,
                        ComparisonFigure.ordinal(place(row), row.ranked(year).size()),
                        row.ranked(year).size());
    }

    private static String rank(AreaComparison row) {
        int of = row.ranked(year(row)).size();
        return ComparisonFigure.ordinal(place(row), of) + " of " + of;
    }

    private static int place(AreaComparison row) {
        return row.ranked(year(row)).indexOf(row.own()) + 1;
    }

    private static int year(AreaComparison row) {
        return row.findCommonYear().orElseThrow();
    }

    @Override
    public String caption() {
        String why =
                rows.stream()
                        .map(AreaComparison::why)
                        .filter(words -> words.startsWith("The authority is a sample"))
                        .findFirst()
                        .map(words -> " The authority is a sample; its children are invented.")
                        .orElse("");
        return "Per cent in the newest year that both are known of. Highest is not best: a share says nothing of quality.%s Published: Department for Education; own: SSDA903 episodes of %s."
                .formatted(why, captions.authority().name());
    }

    @Override
    public FigureTable table() {
        List<String> areas = areas();
        List<String> columns = new ArrayList<>(List.of("Measure", "Year"));
        columns.addAll(areas);
        columns.add("Rank");
        return new FigureTable(columns, rows.stream().map(row -> row(row, areas)).toList());
    }

    private List<String> row(AreaComparison row, List<String> areas) {
        List<String> cells = new ArrayList<>();
        cells.add(row.measure().label());
        cells.add(Integer.toString(year(row)));
        for (String area : areas) {
            cells.add(
                    row.lines().stream()
                            .filter(line -> line.area().equals(area))
                            .findFirst()
                            .flatMap(line -> AreaComparison.value(line, year(row)))
                            .map(v -> String.format(java.util.Locale.UK, "%.1f", v))
                            .orElse(""));
        }
        cells.add(rank(row));
        return cells;
    }

    private List<String> areas() {
        return rows.stream()
                .flatMap(row -> row.lines().stream())
                .map(AreaLine::area)
                .distinct()
                .toList();
    }

    @Override
    public List<FigureTrack> tracks() {
        List<FigureTrack> tracks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AreaComparison row = rows.get(i);
            int at = i;
            tracks.add(
                    new FigureTrack(
                            row.measure().label(),
                            row.ranked(year(row)).stream()
                                    .map(
                                            line -> {
                                                double v = value(row, line);
                                                return new FigurePoint(
                                                        v,
                                                        at,
                                                        "%s, %s: %s (%d)"
                                                                .formatted(
                                                                        row.measure().label(),
                                                                        line.area(),
                                                                        Numbers.percent(v),
                                                                        year(row)),
                                                        Optional.empty());
                                            })
                                    .toList()));
        }
        return tracks;
    }

    private static double value(AreaComparison row, AreaLine line) {
        return AreaComparison.value(line, year(row)).orElse(0.0);
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Rows chart =
                new Rows(
                        rows.stream().map(row -> name(row.measure()) + " " + year(row)).toList(),
                        100,
                        "0'%'",
                        theme);
        return chart.withRoomAbove().painted(this, brush -> paint(brush, theme));
    }

    private static String name(YearMeasure measure) {
        return switch (measure) {
            case FOSTERED -> "Fostered";
            case HOMES -> "Homes and secure";
            case OVER_20_MILES -> "Over 20 miles";
            case OUTSIDE -> "Outside the area";
            case THREE_PLUS -> "3+ placements";
            default -> measure.label();
        };
    }

    private void paint(Brush brush, ChartTheme theme) {
        for (int i = 0; i < rows.size(); i++) {
            AreaComparison row = rows.get(i);
            double low =
                    row.ranked(year(row)).stream().mapToDouble(l -> value(row, l)).min().orElse(0);
            double high =
                    row.ranked(year(row)).stream().mapToDouble(l -> value(row, l)).max().orElse(0);
            double y = brush.y(i);
            brush.outline(
                    new Line2D.Double(brush.x(low), y, brush.x(high), y),
                    theme.ink(),
                    new BasicStroke(1f));
            for (int line = row.lines().size() - 1; line >= 0; line--) {
                AreaLine area = row.lines().get(line);
                AreaComparison.value(area, year(row))
                        .ifPresent(
                                v ->
                                        dot(
                                                brush,
                                                brush.x(v),
                                                y,
                                                areas().indexOf(area.area()),
                                                theme));
            }
            brush.text(rank(row), brush.x(high) + 14, y, 0, theme.ink());
        }
        legend(brush, theme);
    }

    /** Another shape for each area, so that grey paper tells them apart. */
    private static void dot(Brush brush, double x, double y, int area, ChartTheme theme) {
        Shape shape =
                switch (area % 4) {
                    case 0 -> new Ellipse2D.Double(x - 8, y - 8, 16, 16);
                    case 1 -> new Rectangle2D.Double(x - 5, y - 5, 10, 10);
                    case 2 -> diamond(x, y);
                    default -> new Ellipse2D.Double(x - 5, y - 5, 10, 10);
                };
        Color colour =
                area == 0 ? theme.second() : Tints.hue(theme, area == 1 ? 0 : area == 2 ? 1 : 4);
        if (area == 0) {
            brush.outline(shape, colour, new BasicStroke(4f));
        } else {
            brush.fill(shape, colour);
            brush.outline(shape, theme.paper(), new BasicStroke(1f));
        }
    }

    private static Shape diamond(double x, double y) {
        java.awt.geom.Path2D shape = new java.awt.geom.Path2D.Double();
        shape.moveTo(x - 7, y);
        shape.lineTo(x, y - 7);
        shape.lineTo(x + 7, y);
        shape.lineTo(x, y + 7);
        shape.closePath();
        return shape;
    }

    private void legend(Brush brush, ChartTheme theme) {
        double x = brush.area().getMaxX();
        List<String> areas = areas();
        for (int i = areas.size() - 1; i >= 0; i--) {
            String name = i == 0 ? "Own" : areas.get(i);
            x -= brush.width(name) + 8;
            brush.text(name, x, brush.area().getMinY() + 12, 0, theme.ink());
            x -= 12;
            dot(brush, x, brush.area().getMinY() + 12, i, theme);
            x -= 18;
        }
    }
}
