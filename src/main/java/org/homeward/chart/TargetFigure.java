package org.homeward.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homeward.domain.common.Plain;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;

/** What was counted against what was planned, with the gap in words. */
final class TargetFigure implements Figure {
    private final StockSeries series;
    private final TargetLine line;
    private final Optional<TargetLine> beside;
    private final Captions captions;

    TargetFigure(StockSeries series, TargetLine line, Captions captions) {
        this(series, line, Optional.empty(), captions);
    }

    /** With another line for the same measure drawn beside it, such as the programme's own. */
    TargetFigure(
            StockSeries series, TargetLine line, Optional<TargetLine> beside, Captions captions) {
        this.series = series;
        this.line = line;
        this.beside = beside;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "plan-" + line.measure().name().toLowerCase(Locale.UK).replace('_', '-');
    }

    @Override
    public boolean isDrawable() {
        return series.listCovered().size() > 1;
    }

    @Override
    public String title() {
        Optional<StockPoint> last = findPlanned();
        if (!isDrawable() || last.isEmpty()) {
            return "No month of the programme is counted so far";
        }
        boolean all = line.measure() == TargetMeasure.LOOKED_AFTER;
        String gap = line.findGapInWords(last.get()).orElseThrow();
        return "%s in %s: %s%s, plan %s"
                .formatted(
                        all ? capital(gap) : "Residential " + gap,
                        Plain.month(YearMonth.from(last.get().day())),
                        Plain.number(line.counted(last.get())),
                        all ? " children" : "",
                        Plain.number(line.findOn(last.get().day()).orElseThrow()));
    }

    @Override
    public String describe() {
        return findPlanned()
                .map(
                        last ->
                                "%s plans %s; on %s there were %s %s, %s."
                                        .formatted(
                                                planned(),
                                                line.baseline(),
                                                Plain.day(last.day()),
                                                Plain.number(line.counted(last)),
                                                line.measure().label(),
                                                line.findGapInWords(last).orElseThrow()))
                .orElse(planned() + " plans " + line.baseline() + ".");
    }

    private String plansName() {
        return line.name().equals(TargetLine.PROGRAMME)
                ? "the programme's plan"
                : "the line \u201c" + line.name() + "\u201d";
    }

    private String planned() {
        return line.name().equals(TargetLine.PROGRAMME) ? "The programme" : line.name();
    }

    @Override
    public String caption() {
        String definition = "Month-end count against " + plansName() + " " + line.baseline();
        return line.measure() == TargetMeasure.LOOKED_AFTER
                ? "Moving children between kinds of care never changes this number; only children"
                        + " coming into and leaving care do. "
                        + captions.under(definition, series.scope())
                : captions.under(definition, series.scope(), ResidentialScope.WIDE);
    }

    @Override
    public FigureTable table() {
        return new FigureTable(
                List.of("Month end", "Counted", "Plan", "Gap"),
                series.points().stream().map(this::row).toList());
    }

    @Override
    public List<FigureTrack> tracks() {
        return List.of(
                new FigureTrack(
                        "Counted", series.listCovered().stream().map(this::point).toList()));
    }

    private FigurePoint point(StockPoint point) {
        return new FigurePoint(
                Days.x(point.day()),
                line.counted(point),
                "%s: %s counted%s"
                        .formatted(
                                Plain.day(point.day()),
                                Plain.number(line.counted(point)),
                                line.findGapInWords(point).map(gap -> ", " + gap).orElse("")),
                Optional.empty());
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Segments segments = new Segments(series);
        LocalDate end =
                Stream.concat(Stream.of(line), beside.stream())
                        .map(one -> one.targets().lastKey().atEndOfMonth())
                        .reduce(segments.last(), TargetFigure::later);
        Canvas canvas =
                new Canvas(theme, segments.first(), end)
                        .withAir()
                        .upTo(highest())
                        .names(names(theme));
        Lines lines = new Lines();
        lines.add(segments.drawn(), point -> OptionalDouble.of(line.counted(point)), theme.first());
        lines.add(plan(line, lines.nextKey()), theme.second(), Canvas.dashed(2.5f));
        beside.ifPresent(
                other -> lines.add(plan(other, lines.nextKey()), theme.ink(), Canvas.dashed(1.5f)));
        lines.into(canvas);
        segments.mark(canvas);
        return canvas.framed(this);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static XYSeries plan(TargetLine one, int key) {
        XYSeries plan = new XYSeries(key);
        one.targets().forEach((month, n) -> plan.add(Days.x(month.atEndOfMonth()), n));
        return plan;
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        List<EndLabels.Label> names = new ArrayList<>();
        StockPoint last = series.findLast().orElseThrow();
        names.add(
                new EndLabels.Label(
                        line.counted(last),
                        "Counted " + Plain.number(line.counted(last)),
                        theme.first()));
        int planned = line.targets().lastEntry().getValue();
        names.add(new EndLabels.Label(planned, "Plan " + Plain.number(planned), theme.second()));
        beside.map(TargetLine::targets)
                .map(targets -> targets.lastEntry().getValue())
                .ifPresent(
                        n ->
                                names.add(
                                        new EndLabels.Label(
                                                n,
                                                beside.orElseThrow().name() + " " + Plain.number(n),
                                                theme.ink())));
        return names;
    }

    private double highest() {
        int counted = series.points().stream().mapToInt(line::counted).max().orElse(0);
        int planned =
                Stream.concat(Stream.of(line), beside.stream())
                        .flatMap(one -> one.targets().values().stream())
                        .mapToInt(n -> n)
                        .max()
                        .orElse(0);
        return Math.max(counted, planned);
    }

    private Optional<StockPoint> findPlanned() {
        return series.findLast().filter(point -> line.findOn(point.day()).isPresent());
    }

    private List<String> row(StockPoint point) {
        return List.of(
                point.day().toString(),
                Integer.toString(line.counted(point)),
                cell(line.findOn(point.day())),
                cell(line.findGap(point)));
    }

    private static String cell(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
