package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.StockScope;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.Dated;
import org.homeward.shift.series.PlacementsPerChild;
import org.jfree.chart.JFreeChart;

/** How many placements children had, in the year and in their whole period of care. */
final class PlacementsFigure implements Figure {
    private static final List<String> PARTS =
            List.of("One placement", "Two placements", "Three or more");
    private static final double HALF = 0.28;
    private final PlacementsPerChild placements;
    private final StockScope scope;
    private final Captions captions;

    PlacementsFigure(PlacementsPerChild placements, StockScope scope, Captions captions) {
        this.placements = placements;
        this.scope = scope;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "placements";
    }

    @Override
    public boolean isDrawable() {
        return placements.children() > 0
                && (!captions.publicly() || placements.children() > Suppression.LARGEST_HIDDEN);
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Too few children are looked after on the day";
        }
        OptionalInt many = shown(placements.inYear()).get(2);
        return many.isEmpty()
                ? "Placements per child in the year"
                : "Three or more placements in the year: %s children, %s"
                        .formatted(Plain.number(many.getAsInt()), percent(many.getAsInt()));
    }

    @Override
    public String describe() {
        return isDrawable()
                ? "Of %s on %s, in the year: %s; since they came into care: %s."
                        .formatted(
                                Plain.count(placements.children(), "child", "children"),
                                Plain.day(placements.day()),
                                words(placements.inYear()),
                                words(placements.inPeriod()))
                : title() + ".";
    }

    private String words(SortedMap<Integer, List<ChildId>> moves) {
        List<OptionalInt> shown = shown(moves);
        return IntStream.range(0, PARTS.size())
                .mapToObj(
                        i ->
                                PARTS.get(i).toLowerCase(Locale.UK)
                                        + " "
                                        + Numbers.shown(shown.get(i)))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    @Override
    public String caption() {
        return captions.under(
                "Children looked after on %s by placements: moves to another carer or home and one; not changes of status, not temporary stays"
                        .formatted(Plain.day(placements.day())),
                scope);
    }

    @Override
    public FigureTable table() {
        List<List<String>> rows = new ArrayList<>();
        List<OptionalInt> year = shown(placements.inYear());
        List<OptionalInt> period = shown(placements.inPeriod());
        for (int i = 0; i < PARTS.size(); i++) {
            rows.add(row(i, year.get(i), period.get(i)));
        }
        return new FigureTable(
                List.of(
                        "Placements",
                        "In the year",
                        "In the year, per cent",
                        "In the period of care",
                        "In the period, per cent"),
                rows);
    }

    private List<String> row(int i, OptionalInt year, OptionalInt period) {
        return List.of(
                PARTS.get(i),
                Suppression.shown(year),
                year.isPresent() ? number(year.getAsInt()) : "",
                Suppression.shown(period),
                period.isPresent() ? number(period.getAsInt()) : "");
    }

    @Override
    public List<FigureTrack> tracks() {
        return List.of(
                track("In the year", placements.inYear(), 0),
                track("In the period of care", placements.inPeriod(), 1));
    }

    private FigureTrack track(String name, SortedMap<Integer, List<ChildId>> moves, int row) {
        List<OptionalInt> shown = shown(moves);
        List<FigurePoint> points = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            double width = 100.0 * shown.get(i).orElse(0) / Math.max(1, placements.children());
            String part = PARTS.get(i);
            List<Dated> children =
                    children(moves, i).stream()
                            .map(child -> new Dated(child, placements.day(), part))
                            .toList();
            points.add(
                    new FigurePoint(
                            left + width / 2,
                            row,
                            "%s: %s %s".formatted(name, part, Numbers.shown(shown.get(i))),
                            captions.behind(Behind.these(children))));
            left += width;
        }
        return new FigureTrack(name, points);
    }

    private static List<ChildId> children(SortedMap<Integer, List<ChildId>> moves, int part) {
        return PlacementsPerChild.of(moves, part + 1, part == PARTS.size() - 1);
    }

    private List<OptionalInt> shown(SortedMap<Integer, List<ChildId>> moves) {
        return captions.shown(
                        IntStream.range(0, PARTS.size())
                                .mapToObj(part -> children(moves, part).size())
                                .toList())
                .counts();
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Rows rows = new Rows(List.of("In the year", "In the period of care"), 100, "0'%'", theme);
        return rows.painted(
                this,
                brush -> {
                    bar(brush, placements.inYear(), 0, theme);
                    bar(brush, placements.inPeriod(), 1, theme);
                });
    }

    private void bar(
            Brush brush, SortedMap<Integer, List<ChildId>> moves, int row, ChartTheme theme) {
        List<OptionalInt> shown = shown(moves);
        double left = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            double width = 100.0 * shown.get(i).orElse(0) / placements.children();
            if (width > 0) {
                Color colour = i == 2 ? theme.second() : Tints.ordered(theme, i == 0 ? 0 : 2);
                var box = brush.box(left, row - HALF, left + width, row + HALF);
                brush.fill(box, colour);
                brush.outline(box, theme.paper(), new BasicStroke(2f));
                String number =
                        Numbers.shown(shown.get(i)) + " (" + percent(shown.get(i).orElse(0)) + ")";
                boolean fits = brush.width(PARTS.get(i)) + 12 < box.getWidth();
                if (fits) {
                    Color ink = Rows.on(colour);
                    brush.text(
                            PARTS.get(i),
                            box.getMinX() + 8,
                            box.getCenterY() - 9,
                            0,
                            ink,
                            12,
                            true);
                    brush.text(number, box.getMinX() + 8, box.getCenterY() + 9, 0, ink);
                } else {
                    brush.text(
                            PARTS.get(i) + " " + number,
                            box.getMaxX(),
                            box.getMinY() - 10,
                            1,
                            theme.ink());
                }
            }
            left += width;
        }
    }

    private String percent(int part) {
        return number(part) + "%";
    }

    private String number(int part) {
        return String.format(Locale.UK, "%.1f", 100.0 * part / Math.max(1, placements.children()));
    }
}
