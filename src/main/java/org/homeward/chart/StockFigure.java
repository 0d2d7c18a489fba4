package org.homeward.chart;

import java.awt.BasicStroke;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.SeriesBreak;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockSeries;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * How many children by kind of care over time, as bands on each other: residential care at the
 * bottom, where its own trend is readable. Family and friends carers are drawn with the authority's
 * own carers; the table tells them apart.
 */
final class StockFigure implements Figure {
    private final StockSeries series;
    private final Captions captions;
    private final List<Band> bands;

    StockFigure(StockSeries series, Captions captions) {
        this.series = series;
        this.captions = captions;
        this.bands = Band.list(captions.residential());
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
                        last.byGroup(captions.residential()).entrySet().stream()
                                .map(e -> name(e.getKey()) + " " + Plain.number(e.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public String caption() {
        String breaks =
                isDrawable()
                        ? breaks().stream()
                                .map(mark -> " " + mark.what() + ".")
                                .collect(Collectors.joining())
                        : "";
        return captions.under(
                        "Children on the last day of each month",
                        series.scope(),
                        captions.residential())
                + breaks;
    }

    @Override
    public FigureTable table() {
        List<String> columns = new ArrayList<>(List.of("Month end", "Looked after"));
        for (KindGroup group : KindGroup.values()) {
            columns.add(name(group));
        }
        columns.add("Return loaded");
        return new FigureTable(columns, series.points().stream().map(this::row).toList());
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Segments segments = new Segments(series);
        int highest = series.listCovered().stream().mapToInt(StockPoint::total).max().orElse(0);
        Canvas canvas =
                new Canvas(theme, segments.first(), segments.last())
                        .upTo(highest)
                        .names(names(theme));
        XYSeriesCollection areas = new XYSeriesCollection();
        XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        renderer.setOutline(true);
        for (int band = 0; band < bands.size(); band++) {
            for (List<StockPoint> segment : segments.drawn()) {
                int index = areas.getSeriesCount();
                areas.addSeries(tops(segment, band, index));
                renderer.setSeriesPaint(index, theme.of(bands.get(band).colour()));
                renderer.setSeriesOutlinePaint(index, theme.paper());
                renderer.setSeriesOutlineStroke(index, new BasicStroke(1f));
            }
        }
        canvas.plot().setDataset(areas);
        canvas.plot().setRenderer(renderer);
        segments.mark(canvas);
        breaks().forEach(mark -> canvas.mark(mark.on(), mark.label()));
        return canvas.framed(this);
    }

    /** The upper edge of a band; the lower bands are painted over it, back to front. */
    private XYSeries tops(List<StockPoint> segment, int band, int key) {
        XYSeries tops = new XYSeries(key);
        segment.forEach(point -> tops.add(Days.x(point.day()), upTo(point, band)));
        return tops;
    }

    private int upTo(StockPoint point, int band) {
        Map<KindGroup, Integer> counts = point.byGroup(captions.residential());
        return bands.subList(0, band + 1).stream().mapToInt(b -> b.in(counts)).sum();
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        StockPoint last = series.findLast().orElseThrow();
        Map<KindGroup, Integer> counts = last.byGroup(captions.residential());
        List<EndLabels.Label> names = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            int number = bands.get(band).in(counts);
            names.add(
                    new EndLabels.Label(
                            upTo(last, band) - number / 2.0,
                            bands.get(band).label() + " " + Plain.number(number),
                            theme.of(bands.get(band).colour())));
        }
        return names;
    }

    private List<SeriesBreak> breaks() {
        return SeriesBreak.listBetween(
                series.findFirst().orElseThrow().day(), series.findLast().orElseThrow().day());
    }

    private List<String> row(StockPoint point) {
        List<String> row = new ArrayList<>();
        row.add(point.day().toString());
        row.add(Integer.toString(point.total()));
        point.byGroup(captions.residential()).values().forEach(n -> row.add(n.toString()));
        row.add(point.covered() ? "yes" : "no");
        return row;
    }

    private String name(KindGroup group) {
        return group.label(captions.residential());
    }
}
