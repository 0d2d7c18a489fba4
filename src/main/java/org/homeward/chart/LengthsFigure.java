package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.StockScope;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.Dated;
import org.homeward.shift.series.PublishedLength;
import org.homeward.shift.series.SpellLengths;
import org.homeward.shift.series.Spells;
import org.jfree.chart.JFreeChart;

/** How long ended stays lasted, group by group, beside the lengths published for England. */
final class LengthsFigure implements Figure {
    private static final int FEWEST = 10;
    private static final double BOX = 0.22;
    private final Spells spells;
    private final List<PublishedLength> england;
    private final StockScope scope;
    private final Captions captions;
    private final List<SpellLengths> rows;

    LengthsFigure(
            Spells spells, List<PublishedLength> england, StockScope scope, Captions captions) {
        this.spells = spells;
        this.england = List.copyOf(england);
        this.scope = scope;
        this.captions = captions;
        this.rows = spells.list().stream().filter(one -> one.number() >= FEWEST).toList();
    }

    @Override
    public String id() {
        return "lengths";
    }

    @Override
    public boolean isDrawable() {
        return !rows.isEmpty();
    }

    @Override
    public String title() {
        Optional<SpellLengths> foster = find(PlacementGroup.FOSTER);
        Optional<SpellLengths> homes = find(PlacementGroup.RESIDENTIAL);
        if (foster.isPresent() && homes.isPresent()) {
            return "Median foster stay %s, residential %s"
                    .formatted(days(foster.get().median()), days(homes.get().median()));
        }
        return isDrawable()
                ? "How long stays lasted that ended"
                : "Fewer than ten stays of any kind ended";
    }

    private Optional<SpellLengths> find(PlacementGroup group) {
        return rows.stream().filter(row -> row.group() == group).findFirst();
    }

    @Override
    public String describe() {
        return rows.isEmpty()
                ? title() + "."
                : rows.stream()
                        .map(
                                row ->
                                        "%s: %s, mean %s, median %s"
                                                .formatted(
                                                        name(row.group()),
                                                        Plain.count(row.number(), "stay", "stays"),
                                                        days(row.mean()),
                                                        days(row.median())))
                        .collect(Collectors.joining("; ", "Stays that ended: ", "."));
    }

    @Override
    public String caption() {
        String years =
                england.stream()
                        .map(one -> Integer.toString(one.year()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return captions.under(
                "Stays with the same carers or in the same home that ended from %s to %s, 10 or more of a kind. Days; box: middle half; line: median; dot: mean; whiskers: 10 to 90 %%. Hollow: England %s, which counts every placement, changes of status too"
                        .formatted(Plain.day(spells.from()), Plain.day(spells.to()), years),
                scope);
    }

    @Override
    public FigureTable table() {
        return new FigureTable(
                List.of(
                        "Kind of care",
                        "Stays ended",
                        "Mean days",
                        "10 %",
                        "25 %",
                        "Median days",
                        "75 %",
                        "90 %",
                        "England mean",
                        "England median",
                        "England year"),
                spells.list().stream().map(this::row).toList());
    }

    private List<String> row(SpellLengths row) {
        Optional<PublishedLength> other = england(row.group());
        boolean told = row.number() >= FEWEST || !captions.publicly();
        List<String> cells = new ArrayList<>();
        cells.add(name(row.group()));
        cells.add(Suppression.shown(captions.shown(row.number())));
        for (double value :
                new double[] {
                    row.mean(),
                    row.tenth(),
                    row.quarter(),
                    row.median(),
                    row.threeQuarters(),
                    row.ninetieth()
                }) {
            cells.add(told ? Long.toString(Math.round(value)) : "");
        }
        cells.add(other.map(one -> Integer.toString(one.mean())).orElse(""));
        cells.add(other.map(one -> Integer.toString(one.median())).orElse(""));
        cells.add(other.map(one -> Integer.toString(one.year())).orElse(""));
        return cells;
    }

    @Override
    public List<FigureTrack> tracks() {
        List<FigurePoint> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SpellLengths row = rows.get(i);
            points.add(
                    new FigurePoint(
                            row.median(),
                            i,
                            "%s: %s ended, median %s, mean %s"
                                    .formatted(
                                            name(row.group()),
                                            Plain.count(row.number(), "stay", "stays"),
                                            days(row.median()),
                                            days(row.mean())),
                            captions.behind(Behind.these(ended(row.group())))));
        }
        return List.of(new FigureTrack("Stays that ended", points));
    }

    private List<Dated> ended(PlacementGroup group) {
        return spells.ended().stream()
                .filter(spell -> spell.group() == group)
                .map(
                        spell ->
                                new Dated(
                                        spell.child(),
                                        spell.span().until(),
                                        "Ended after " + days((double) spell.days())))
                .toList();
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Rows chart =
                new Rows(
                        rows.stream().map(row -> name(row.group())).toList(),
                        highest() * 1.12,
                        "#,##0",
                        theme);
        return chart.painted(this, brush -> paint(brush, theme));
    }

    private double highest() {
        double highest =
                rows.stream()
                        .mapToDouble(row -> Math.max(row.ninetieth(), row.mean()))
                        .max()
                        .orElse(0);
        for (PublishedLength one : england) {
            if (find(one.group()).isPresent()) {
                highest = Math.max(highest, one.mean());
            }
        }
        return highest;
    }

    private void paint(Brush brush, ChartTheme theme) {
        for (int i = 0; i < rows.size(); i++) {
            SpellLengths row = rows.get(i);
            double y = brush.y(i);
            brush.outline(
                    new Line2D.Double(brush.x(row.tenth()), y, brush.x(row.ninetieth()), y),
                    theme.ink(),
                    new BasicStroke(1.4f));
            var box = brush.box(row.quarter(), i - BOX, row.threeQuarters(), i + BOX);
            brush.fill(box, Tints.ordered(theme, 2));
            brush.outline(box, theme.ink(), new BasicStroke(1f));
            double median = brush.x(row.median());
            brush.outline(
                    new Line2D.Double(median, brush.y(i - BOX), median, brush.y(i + BOX)),
                    theme.ink(),
                    new BasicStroke(3f));
            brush.fill(
                    new Ellipse2D.Double(brush.x(row.mean()) - 5, y - 5, 10, 10), theme.second());
            brush.outline(
                    new Ellipse2D.Double(brush.x(row.mean()) - 5, y - 5, 10, 10),
                    theme.ink(),
                    new BasicStroke(1f));
            int at = i;
            england(row.group()).ifPresent(other -> england(brush, other, at, theme));
            String words = Plain.count(row.number(), "stay", "stays");
            brush.text(words, brush.x(row.ninetieth()) + 8, y, 0, theme.ink(), 11, false);
        }
    }

    /** Under the own box: a hollow line for the median and a hollow dot for the mean. */
    private static void england(Brush brush, PublishedLength other, int row, ChartTheme theme) {
        double y = brush.y(row + BOX + 0.13);
        double median = brush.x(other.median());
        double mean = brush.x(other.mean());
        brush.outline(new Line2D.Double(median, y, mean, y), theme.ink(), Canvas.dashed(1f));
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(median - 5, y);
        diamond.lineTo(median, y - 5);
        diamond.lineTo(median + 5, y);
        diamond.lineTo(median, y + 5);
        diamond.closePath();
        brush.fill(diamond, theme.paper());
        brush.outline(diamond, theme.ink(), new BasicStroke(1.3f));
        var dot = new Ellipse2D.Double(mean - 4.5, y - 4.5, 9, 9);
        brush.fill(dot, theme.paper());
        brush.outline(dot, theme.ink(), new BasicStroke(1.3f));
        brush.text("England", mean + 8, y, 0, theme.ink(), 11, false);
    }

    private Optional<PublishedLength> england(PlacementGroup group) {
        return england.stream()
                .filter(one -> one.group() == group)
                .reduce((a, b) -> a.year() > b.year() ? a : b);
    }

    private static String days(double days) {
        return Plain.count(Math.round(days), "day", "days");
    }

    private static final Map<PlacementGroup, String> NAMES = names();

    private static Map<PlacementGroup, String> names() {
        Map<PlacementGroup, String> names = new EnumMap<>(PlacementGroup.class);
        names.put(PlacementGroup.FOSTER, "Foster care");
        names.put(PlacementGroup.RESIDENTIAL, "Residential care");
        names.put(PlacementGroup.SUPPORTED, "Supported");
        names.put(PlacementGroup.SECURE, "Secure");
        names.put(PlacementGroup.PARENTS, "With parents");
        names.put(PlacementGroup.ADOPTION, "Adoption");
        names.put(PlacementGroup.OTHER, "Other");
        names.put(PlacementGroup.TEMPORARY, "Temporary");
        names.put(PlacementGroup.UNKNOWN, "Not known");
        return names;
    }

    private static String name(PlacementGroup group) {
        return NAMES.getOrDefault(group, group.name());
    }
}
