package org.homeward.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockSeries;
import org.jfree.chart.JFreeChart;

/** Whether the mix is shifting: the fostered and the residential share as two lines from zero. */
final class SharesFigure implements Figure {
    private final StockSeries series;
    private final Captions captions;

    SharesFigure(StockSeries series, Captions captions) {
        this.series = series;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "shares";
    }

    @Override
    public boolean isDrawable() {
        return shared().size() > 1;
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Import returns for two months to see the shares";
        }
        StockPoint first = shared().get(0);
        StockPoint last = last();
        return "Fostered share %s %s, residential share %s %s"
                .formatted(
                        Numbers.moved(fostered(first), fostered(last)),
                        Numbers.percent(fostered(last)),
                        Numbers.moved(residential(first), residential(last)),
                        Numbers.percent(residential(last)));
    }

    @Override
    public String describe() {
        if (!isDrawable()) {
            return title() + ".";
        }
        StockPoint first = shared().get(0);
        StockPoint last = last();
        return "Of the children looked after %s were fostered on %s and %s on %s; %s and then %s"
                        .formatted(
                                Numbers.percent(fostered(first)),
                                Plain.day(first.day()),
                                Numbers.percent(fostered(last)),
                                Plain.day(last.day()),
                                Numbers.percent(residential(first)),
                                Numbers.percent(residential(last)))
                + " lived in %s.".formatted(captions.residential().label().toLowerCase(Locale.UK));
    }

    @Override
    public String caption() {
        return captions.under(
                "Per cent of children on the last day of each month; no share of fewer than %d"
                        .formatted(StockPoint.FEWEST_FOR_A_SHARE),
                series.scope(),
                captions.residential());
    }

    @Override
    public FigureTable table() {
        return new FigureTable(
                List.of("Month end", "Looked after", "Fostered %", "Residential %"),
                series.points().stream()
                        .map(
                                point ->
                                        List.of(
                                                point.day().toString(),
                                                Suppression.shown(captions.shown(point.total())),
                                                Numbers.cell(findFostered(point)),
                                                Numbers.cell(findResidential(point))))
                        .toList());
    }

    @Override
    public List<FigureTrack> tracks() {
        if (!isDrawable()) {
            return List.of();
        }
        return List.of(
                track("Fostered", this::findFostered),
                track(captions.residential().label(), this::findResidential));
    }

    private FigureTrack track(String name, Function<StockPoint, OptionalDouble> share) {
        return new FigureTrack(
                name,
                shared().stream()
                        .map(
                                point ->
                                        new FigurePoint(
                                                Days.x(point.day()),
                                                share.apply(point).orElseThrow(),
                                                "%s: %s %s of %s"
                                                        .formatted(
                                                                Plain.day(point.day()),
                                                                name,
                                                                Numbers.percent(
                                                                        share.apply(point)
                                                                                .orElseThrow()),
                                                                Plain.number(point.total())),
                                                Optional.empty()))
                        .toList());
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Segments segments = new Segments(series);
        Canvas canvas =
                new Canvas(theme, segments.first(), segments.last())
                        .withAir()
                        .perCent()
                        .names(names(theme));
        Lines lines = new Lines();
        lines.add(segments.drawn(), this::findFostered, theme.first());
        lines.add(segments.drawn(), this::findResidential, theme.second());
        lines.into(canvas);
        segments.mark(canvas);
        return canvas.framed(this);
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        return List.of(
                new EndLabels.Label(
                        fostered(last()),
                        "Fostered " + Numbers.percent(fostered(last())),
                        theme.first()),
                new EndLabels.Label(
                        residential(last()),
                        captions.residential().label() + " " + Numbers.percent(residential(last())),
                        theme.second()));
    }

    private List<StockPoint> shared() {
        return series.listCovered().stream()
                .filter(point -> findFostered(point).isPresent())
                .toList();
    }

    private StockPoint last() {
        List<StockPoint> shared = shared();
        return shared.get(shared.size() - 1);
    }

    private OptionalDouble findFostered(StockPoint point) {
        return isTold(point) ? point.findFosteredShare() : OptionalDouble.empty();
    }

    private OptionalDouble findResidential(StockPoint point) {
        return isTold(point)
                ? point.findResidentialShare(captions.residential())
                : OptionalDouble.empty();
    }

    /** To the public, no share of a number that is hidden or would give one away. */
    private boolean isTold(StockPoint point) {
        int fostered = point.count(PlacementGroup.FOSTER);
        int residential = point.residential(captions.residential());
        return captions
                .shown(List.of(fostered, residential, point.total() - fostered - residential))
                .counts()
                .stream()
                .allMatch(OptionalInt::isPresent);
    }

    private double fostered(StockPoint point) {
        return findFostered(point).orElseThrow();
    }

    private double residential(StockPoint point) {
        return findResidential(point).orElseThrow();
    }
}
