package org.homeward.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.Coverage;
import org.homeward.shift.series.Grain;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Bars of months, quarters or years: parts on each other above the line, and below it. */
final class BarsFigure implements Figure {
    private final FigureWords words;
    private final Spread spread;
    private final List<BarStack> up;
    private final List<BarStack> down;

    /** When the bars are, and which of them a loaded return covers. */
    record Spread(Grain grain, List<DateSpan> spans, Coverage coverage) {
        boolean isCovered(int bar) {
            return coverage.covers(spans.get(bar).until().minusDays(1));
        }
    }

    BarsFigure(FigureWords words, Spread spread, List<BarStack> up, List<BarStack> down) {
        this.words = words;
        this.spread = spread;
        this.up = List.copyOf(up);
        this.down = List.copyOf(down);
    }

    @Override
    public String id() {
        return words.id();
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public String describe() {
        return words.describe();
    }

    @Override
    public String caption() {
        return words.caption();
    }

    @Override
    public boolean isDrawable() {
        return IntStream.range(0, spread.spans().size()).anyMatch(spread::isCovered)
                && height(up) + height(down) > 0;
    }

    @Override
    public FigureTable table() {
        List<String> columns = new ArrayList<>(List.of("From", "To"));
        parts().forEach(part -> columns.add(part.name()));
        columns.add("Return loaded");
        List<List<String>> rows = new ArrayList<>();
        for (int bar = 0; bar < spread.spans().size(); bar++) {
            DateSpan span = spread.spans().get(bar);
            List<String> row = new ArrayList<>();
            row.add(span.start().toString());
            row.add(span.until().minusDays(1).toString());
            for (BarStack part : parts()) {
                row.add(Suppression.shown(part.numbers().get(bar)));
            }
            row.add(spread.isCovered(bar) ? "yes" : "no");
            rows.add(row);
        }
        return new FigureTable(columns, rows);
    }

    @Override
    public List<FigureTrack> tracks() {
        List<FigureTrack> tracks = new ArrayList<>();
        up.forEach(part -> tracks.add(track(part, up, 1)));
        down.forEach(part -> tracks.add(track(part, down, -1)));
        return tracks;
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        DateSpan first = spread.spans().get(0);
        DateSpan last = spread.spans().get(spread.spans().size() - 1);
        Canvas canvas =
                new Canvas(theme, first.start(), last.until())
                        .bothSides(height(down), height(up))
                        .names(names(theme));
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        XYBarRenderer renderer = renderer();
        add(up, 1, bars, renderer, theme);
        add(down, -1, bars, renderer, theme);
        canvas.plot().setDataset(bars);
        canvas.plot().setRenderer(renderer);
        canvas.plot().setRangeZeroBaselineVisible(true);
        canvas.plot().setRangeZeroBaselinePaint(theme.ink());
        for (int bar = 0; bar < spread.spans().size(); bar++) {
            if (!spread.isCovered(bar)) {
                DateSpan span = spread.spans().get(bar);
                canvas.gap(span.start(), span.until());
            }
        }
        return canvas.framed(this);
    }

    private void add(
            List<BarStack> parts,
            int sign,
            XYIntervalSeriesCollection bars,
            XYBarRenderer renderer,
            ChartTheme theme) {
        for (BarStack part : parts) {
            int index = bars.getSeriesCount();
            XYIntervalSeries series = new XYIntervalSeries(index);
            for (int bar = 0; bar < spread.spans().size(); bar++) {
                int number = part.numbers().get(bar).orElse(0);
                if (number > 0 && spread.isCovered(bar)) {
                    double from = Days.x(spread.spans().get(bar).start());
                    double to = Days.x(spread.spans().get(bar).until());
                    double air = (to - from) / 10;
                    double low = sign * below(parts, part, bar);
                    double high = low + sign * number;
                    series.add((from + to) / 2, from + air, to - air, high, low, high);
                }
            }
            bars.addSeries(series);
            renderer.setSeriesPaint(index, part.colour().apply(theme));
            renderer.setSeriesOutlinePaint(index, theme.paper());
            renderer.setSeriesOutlineStroke(index, new BasicStroke(1f));
        }
    }

    private static XYBarRenderer renderer() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setUseYInterval(true);
        return renderer;
    }

    private FigureTrack track(BarStack part, List<BarStack> parts, int sign) {
        List<FigurePoint> points = new ArrayList<>();
        for (int bar = 0; bar < spread.spans().size(); bar++) {
            if (!spread.isCovered(bar)) {
                continue;
            }
            DateSpan span = spread.spans().get(bar);
            OptionalInt number = part.numbers().get(bar);
            int at = bar;
            points.add(
                    new FigurePoint(
                            (Days.x(span.start()) + Days.x(span.until())) / 2,
                            sign * (below(parts, part, bar) + number.orElse(0) / 2.0),
                            "%s: %s %s"
                                    .formatted(
                                            spread.grain().name(span),
                                            part.name(),
                                            Numbers.shown(number)),
                            part.behind().map(find -> find.apply(at))));
        }
        return new FigureTrack(part.name(), points);
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        List<EndLabels.Label> names = new ArrayList<>();
        addNames(names, down, -1, theme);
        addNames(names, up, 1, theme);
        return names;
    }

    /** Beside the tallest bar's parts, so that names stand in the order of the parts. */
    private void addNames(
            List<EndLabels.Label> names, List<BarStack> parts, int sign, ChartTheme theme) {
        double share = height(parts) / (parts.size() + 0.0);
        for (int i = 0; i < parts.size(); i++) {
            BarStack part = parts.get(i);
            names.add(
                    new EndLabels.Label(
                            sign * (i + 0.5) * share,
                            part.name() + " " + Plain.number(part.sum()),
                            part.colour().apply(theme)));
        }
    }

    private List<BarStack> parts() {
        List<BarStack> parts = new ArrayList<>(up);
        parts.addAll(down);
        return parts;
    }

    private static int below(List<BarStack> parts, BarStack part, int bar) {
        return parts.subList(0, parts.indexOf(part)).stream()
                .mapToInt(one -> one.numbers().get(bar).orElse(0))
                .sum();
    }

    private int height(List<BarStack> parts) {
        return IntStream.range(0, spread.spans().size())
                .filter(spread::isCovered)
                .map(bar -> parts.stream().mapToInt(p -> p.numbers().get(bar).orElse(0)).sum())
                .max()
                .orElse(0);
    }
}
