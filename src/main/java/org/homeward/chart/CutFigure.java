package org.homeward.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.CutPoint;
import org.homeward.shift.series.CutSeries;
import org.jfree.chart.JFreeChart;

/** Children over time by one property: age, provider, distance, area or legal status. */
final class CutFigure implements Figure {
    private final CutSeries series;
    private final Captions captions;
    private final boolean asLines;
    private final List<CutBands> bands;
    private final Layers layers;

    CutFigure(CutSeries series, Captions captions, boolean asLines) {
        this.series = series;
        this.captions = captions;
        this.asLines = asLines;
        this.bands =
                CutBands.of(series.cut(), captions.residential()).stream()
                        .filter(band -> isAnybodyIn(band, series))
                        .toList();
        this.layers = layers();
    }

    private static boolean isAnybodyIn(CutBands band, CutSeries series) {
        return series.points().stream().anyMatch(point -> band.in(point.counts()) > 0);
    }

    private Layers layers() {
        Cut cut = series.cut();
        return new Layers(
                series.points().stream().map(CutPoint::day).toList(),
                Layers.stretches(series.points().stream().map(CutPoint::covered).toList()),
                bands.stream()
                        .map(
                                band ->
                                        new Layers.Layer(
                                                band.name(),
                                                band.colour(),
                                                captions.behind(
                                                        day ->
                                                                Behind.onDay(
                                                                        day, cut, band.asSet()))))
                        .toList(),
                series.points().stream().map(this::shown).toList());
    }

    private Suppression shown(CutPoint point) {
        return captions.shown(bands.stream().map(band -> band.in(point.counts())).toList());
    }

    @Override
    public String id() {
        return "by-" + series.cut().name().toLowerCase(Locale.UK);
    }

    @Override
    public boolean isDrawable() {
        return layers.isDrawable();
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Import returns for two months to see the " + series.cut().label();
        }
        Suppression first = layers.shown().get(layers.drawn().get(0)[0]);
        Suppression last = layers.shown().get(layers.lastAt());
        int band = told(last);
        if (band < 0) {
            return "Children by " + series.cut().label() + ": numbers too small to show";
        }
        String name = named(bands.get(band).name());
        int now = last.counts().get(band).orElseThrow();
        OptionalInt before = first.counts().get(band);
        if (before.isEmpty()) {
            return "%s: %s".formatted(name, Plain.number(now));
        }
        String then = Plain.month(YearMonth.from(layers.first()));
        return before.getAsInt() == now
                ? "%s: %s, as in %s".formatted(name, Plain.number(now), then)
                : "%s: %s, after %s in %s"
                        .formatted(name, Plain.number(now), Plain.number(before.getAsInt()), then);
    }

    /** Such as {@code Aged 10 to 15}: bare numbers would be read as counts. */
    private String named(String band) {
        return series.cut() == Cut.AGE ? "Aged " + band : band;
    }

    /** The band that a manager asks about first, if it may be told; else the largest. */
    private int told(Suppression last) {
        List<Integer> shown =
                IntStream.range(0, bands.size())
                        .filter(i -> last.counts().get(i).isPresent())
                        .boxed()
                        .toList();
        boolean firstIsTold = series.cut() == Cut.DISTANCE || series.cut() == Cut.AREA;
        if (firstIsTold && shown.contains(0)) {
            return 0;
        }
        return shown.stream()
                .reduce(
                        (a, b) ->
                                last.counts().get(b).getAsInt() > last.counts().get(a).getAsInt()
                                        ? b
                                        : a)
                .orElse(-1);
    }

    @Override
    public String describe() {
        if (!isDrawable()) {
            return title() + ".";
        }
        Suppression last = layers.shown().get(layers.lastAt());
        String parts =
                IntStream.range(0, bands.size())
                        .mapToObj(
                                i ->
                                        bands.get(i).name()
                                                + " "
                                                + Numbers.shown(last.counts().get(i)))
                        .collect(Collectors.joining(", "));
        return "On %s of %s children: %s."
                .formatted(Plain.day(layers.last()), Numbers.shown(last.total()), parts);
    }

    @Override
    public String caption() {
        String definition =
                switch (series.cut()) {
                    case KIND -> "Children by kind of care";
                    case AGE -> "Children by completed years of age on each day";
                    case PROVIDER -> "Children by provider of the placement (PR codes)";
                    case DISTANCE ->
                            "Straight line from home to placement postcode sector, 20 miles as"
                                    + " published";
                    case AREA -> "Placement postcode in or outside the authority's area";
                    case LEGAL -> "Children by legal status on each day";
                };
        return captions.under(definition, series.scope()) + layers.breaks();
    }

    /** Every class has its column when the table is internal; to the public the bands drawn. */
    @Override
    public FigureTable table() {
        List<String> columns = new ArrayList<>(List.of("Day", "Looked after"));
        List<Integer> classes =
                IntStream.range(0, series.classes().size()).filter(this::isUsed).boxed().toList();
        if (captions.publicly()) {
            bands.forEach(band -> columns.add(band.name()));
        } else {
            classes.forEach(one -> columns.add(series.classes().get(one)));
        }
        columns.add("Return loaded");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < series.points().size(); i++) {
            rows.add(row(series.points().get(i), layers.shown().get(i), classes));
        }
        return new FigureTable(columns, rows);
    }

    private boolean isUsed(int inClass) {
        return series.points().stream().anyMatch(point -> point.counts().get(inClass) > 0);
    }

    private List<String> row(CutPoint point, Suppression shown, List<Integer> classes) {
        List<String> row = new ArrayList<>();
        row.add(point.day().toString());
        row.add(Suppression.shown(shown.total()));
        if (captions.publicly()) {
            shown.counts().forEach(count -> row.add(Suppression.shown(count)));
        } else {
            classes.forEach(one -> row.add(point.counts().get(one).toString()));
        }
        row.add(point.covered() ? "yes" : "no");
        return row;
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
                        bands.get(band).name(),
                        Numbers.shown(shown.counts().get(band)),
                        Numbers.shown(shown.total()));
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        return layers.draw(this, theme, asLines);
    }
}
