package org.homeward.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.KindGroup;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockSeries;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.Cut;
import org.jfree.chart.JFreeChart;

/**
 * How many children by kind of care over time, as bands on each other: residential care at the
 * bottom, where its own trend is readable. Family and friends carers are drawn with the authority's
 * own carers; the table tells them apart.
 */
final class StockFigure implements Figure {
    private final StockSeries series;
    private final Captions captions;
    private final boolean asLines;
    private final List<Band> bands;
    private final Layers layers;

    StockFigure(StockSeries series, Captions captions, boolean asLines) {
        this.series = series;
        this.captions = captions;
        this.asLines = asLines;
        this.bands = Band.list(captions.residential());
        this.layers = layers();
    }

    @Override
    public String id() {
        return "stock";
    }

    @Override
    public boolean isDrawable() {
        return series.listCovered().size() > 1;
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Import returns for two months to see the stock";
        }
        StockPoint first = series.findFirst().orElseThrow();
        StockPoint last = series.findLast().orElseThrow();
        int change = last.total() - first.total();
        String since = Plain.month(YearMonth.from(first.day()));
        return "%s looked after, %s in %s"
                .formatted(
                        Plain.count(last.total(), "child", "children"),
                        change == 0
                                ? "as many as"
                                : Plain.number(Math.abs(change))
                                        + (change > 0 ? " more than" : " fewer than"),
                        since);
    }

    @Override
    public String describe() {
        if (!isDrawable()) {
            return title() + ".";
        }
        StockPoint first = series.findFirst().orElseThrow();
        StockPoint last = series.findLast().orElseThrow();
        return "Children looked after went from %s on %s to %s on %s, then: %s."
                .formatted(
                        Plain.number(first.total()),
                        Plain.day(first.day()),
                        Plain.number(last.total()),
                        Plain.day(last.day()),
                        captions.publicly() ? shownParts(last) : parts(last));
    }

    private String parts(StockPoint last) {
        return last.byGroup(captions.residential()).entrySet().stream()
                .map(e -> name(e.getKey()) + " " + Plain.number(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private boolean isDaily() {
        return series.points().size() > 1
                && series.points().get(0).day().plusDays(1).equals(series.points().get(1).day());
    }

    private String shownParts(StockPoint last) {
        Suppression shown = shown(last);
        return IntStream.range(0, bands.size())
                .mapToObj(i -> bands.get(i).label() + " " + Numbers.shown(shown.counts().get(i)))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String caption() {
        return captions.under(
                        (isDaily()
                                ? "Children on each day"
                                : "Children on the last day of each month"),
                        series.scope(),
                        captions.residential())
                + layers.breaks();
    }

    @Override
    public FigureTable table() {
        List<String> columns = new ArrayList<>(List.of("Month end", "Looked after"));
        if (captions.publicly()) {
            bands.forEach(band -> columns.add(band.label()));
        } else {
            for (KindGroup group : KindGroup.values()) {
                columns.add(name(group));
            }
        }
        columns.add("Return loaded");
        return new FigureTable(columns, series.points().stream().map(this::row).toList());
    }

    @Override
    public List<FigureTrack> tracks() {
        return layers.isDrawable() ? layers.tracks(asLines, this::words) : List.of();
    }

    private String words(int band, int day) {
        Suppression shown = layers.shown().get(day);
        return "%s: %s %s of %s"
                .formatted(
                        Plain.day(layers.days().get(day)),
                        bands.get(band).label(),
                        Numbers.shown(shown.counts().get(band)),
                        Numbers.shown(shown.total()));
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        return layers.draw(this, theme, asLines);
    }

    private Layers layers() {
        List<CutBands> cuts = CutBands.of(Cut.KIND, captions.residential());
        return new Layers(
                series.points().stream().map(StockPoint::day).toList(),
                Layers.stretches(series.points().stream().map(StockPoint::covered).toList()),
                cuts.stream()
                        .map(
                                cut ->
                                        new Layers.Layer(
                                                cut.name(),
                                                cut.colour(),
                                                captions.behind(
                                                        day ->
                                                                Behind.onDay(
                                                                        day,
                                                                        Cut.KIND,
                                                                        cut.asSet()))))
                        .toList(),
                series.points().stream().map(this::shown).toList());
    }

    private Suppression shown(StockPoint point) {
        Map<KindGroup, Integer> counts = point.byGroup(captions.residential());
        return captions.shown(bands.stream().map(band -> band.in(counts)).toList());
    }

    private List<String> row(StockPoint point) {
        List<String> row = new ArrayList<>();
        row.add(point.day().toString());
        if (captions.publicly()) {
            Suppression shown = shown(point);
            row.add(Suppression.shown(shown.total()));
            shown.counts().forEach(count -> row.add(Suppression.shown(count)));
        } else {
            row.add(Integer.toString(point.total()));
            point.byGroup(captions.residential()).values().forEach(n -> row.add(n.toString()));
        }
        row.add(point.covered() ? "yes" : "no");
        return row;
    }

    private String name(KindGroup group) {
        return group.label(captions.residential());
    }
}
