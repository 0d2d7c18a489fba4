package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.shift.Flow;
import org.homeward.shift.Flows;
import org.homeward.shift.MonthFlows;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.Dated;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Moves from residential to foster care above the line, moves back below it, and the net. */
final class MovesFigure implements Figure {
    private static final double DOT = 6;
    private final Flows flows;
    private final Captions captions;
    private final List<Bucket> buckets;

    MovesFigure(Flows flows, Captions captions) {
        this.flows = flows;
        this.captions = captions;
        this.buckets = Bucket.of(flows.byMonth());
    }

    @Override
    public String id() {
        return "moves";
    }

    @Override
    public boolean isDrawable() {
        return flows.residentialToFoster() + flows.fosterToResidential() > 0;
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Nobody moved between residential and foster care";
        }
        int net = flows.netShift();
        if (net == 0) {
            return "As many moved to foster care as to residential";
        }
        return "%s more moved to %s than to %s care"
                .formatted(
                        Plain.number(Math.abs(net)),
                        net > 0 ? "foster" : "residential",
                        net > 0 ? "residential" : "foster");
    }

    @Override
    public String describe() {
        return "From %s to %s, %s moved from residential to foster care and %s moved back."
                .formatted(
                        Plain.day(flows.from()),
                        Plain.day(flows.to()),
                        Plain.count(flows.residentialToFoster(), "child", "children"),
                        Plain.number(flows.fosterToResidential()));
    }

    @Override
    public String caption() {
        String each =
                switch (Bucket.size(flows.byMonth().size())) {
                    case 1 -> "month";
                    case 3 -> "quarter";
                    default -> "year to March";
                };
        return captions.under(
                "Moves in each %s inside one period of care, foster care of every kind; dots: net%s"
                        .formatted(each, isWhole() ? "" : "; grey: no return loaded"),
                flows.scope(),
                ResidentialScope.WIDE);
    }

    @Override
    public FigureTable table() {
        return new FigureTable(
                List.of(
                        "Month",
                        "Residential to foster",
                        "Foster to residential",
                        "Net",
                        "Entries to care",
                        "Exits from care",
                        "All changes",
                        "Return loaded"),
                flows.byMonth().stream().map(this::row).toList());
    }

    @Override
    public List<FigureTrack> tracks() {
        return List.of(
                new FigureTrack(
                        "Residential to foster",
                        buckets.stream()
                                .map(b -> point(b, true, b.toFoster(), b.toFoster() / 2.0))
                                .toList()),
                new FigureTrack(
                        "Foster to residential",
                        buckets.stream()
                                .map(
                                        b ->
                                                point(
                                                        b,
                                                        false,
                                                        b.toResidential(),
                                                        -b.toResidential() / 2.0))
                                .toList()));
    }

    private FigurePoint point(Bucket bucket, boolean toFoster, int number, double y) {
        double from = Days.x(bucket.first().atDay(1));
        double to = Days.x(bucket.last().atEndOfMonth());
        return new FigurePoint(
                (from + to) / 2,
                y,
                "%s to %s: %s %s"
                        .formatted(
                                Plain.month(bucket.first()),
                                Plain.month(bucket.last()),
                                toFoster ? "to foster care" : "to residential care",
                                Plain.number(number)),
                Optional.of(Behind.these(behind(bucket, toFoster))));
    }

    private List<Dated> behind(Bucket bucket, boolean toFoster) {
        return flows.list().stream()
                .filter(flow -> isIn(flow, bucket, toFoster))
                .map(
                        flow ->
                                new Dated(
                                        flow.child(),
                                        flow.on(),
                                        toFoster ? "To foster care" : "To residential care"))
                .toList();
    }

    private static boolean isIn(Flow flow, Bucket bucket, boolean toFoster) {
        YearMonth month = YearMonth.from(flow.on());
        PlacementGroup from = toFoster ? PlacementGroup.RESIDENTIAL : PlacementGroup.FOSTER;
        PlacementGroup to = toFoster ? PlacementGroup.FOSTER : PlacementGroup.RESIDENTIAL;
        return !month.isBefore(bucket.first())
                && !month.isAfter(bucket.last())
                && flow.path().from().filter(from::equals).isPresent()
                && flow.path().to().filter(to::equals).isPresent();
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        int up = highest(Bucket::toFoster);
        int down = highest(Bucket::toResidential);
        Canvas canvas =
                new Canvas(theme, flows.from(), flows.to())
                        .bothSides(down, up)
                        .names(names(theme, up, down));
        markGaps(canvas);
        canvas.plot().setDataset(0, net());
        canvas.plot().setRenderer(0, netRenderer(theme));
        canvas.plot().setDataset(1, bars());
        canvas.plot().setRenderer(1, barRenderer(theme));
        canvas.plot().setRangeZeroBaselineVisible(true);
        canvas.plot().setRangeZeroBaselinePaint(theme.ink());
        return canvas.framed(this);
    }

    private void markGaps(Canvas canvas) {
        flows.byMonth().stream()
                .filter(month -> !isCovered(month))
                .map(MonthFlows::month)
                .forEach(month -> canvas.gap(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    private boolean isWhole() {
        return flows.byMonth().stream().allMatch(this::isCovered);
    }

    private boolean isCovered(MonthFlows month) {
        return flows.coverage().covers(month.month().atEndOfMonth());
    }

    private XYIntervalSeriesCollection bars() {
        XYIntervalSeries up = new XYIntervalSeries("to foster care");
        XYIntervalSeries down = new XYIntervalSeries("to residential care");
        for (Bucket bucket : buckets) {
            double from = Days.x(bucket.first().atDay(1));
            double to = Days.x(bucket.last().atEndOfMonth());
            double air = (to - from) / 10;
            double middle = (from + to) / 2;
            up.add(middle, from + air, to - air, bucket.toFoster(), 0, bucket.toFoster());
            int below = -bucket.toResidential();
            down.add(middle, from + air, to - air, below, below, 0);
        }
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        bars.addSeries(up);
        bars.addSeries(down);
        return bars;
    }

    private XYSeriesCollection net() {
        XYSeries net = new XYSeries("net");
        for (Bucket bucket : buckets) {
            double from = Days.x(bucket.first().atDay(1));
            double to = Days.x(bucket.last().atEndOfMonth());
            net.add((from + to) / 2, bucket.net());
        }
        return new XYSeriesCollection(net);
    }

    private static XYBarRenderer barRenderer(ChartTheme theme) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setUseYInterval(true);
        renderer.setSeriesPaint(0, theme.first());
        renderer.setSeriesPaint(1, theme.second());
        return renderer;
    }

    private static XYLineAndShapeRenderer netRenderer(ChartTheme theme) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setSeriesPaint(0, theme.paper());
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, theme.ink());
        renderer.setSeriesOutlineStroke(0, new BasicStroke(1.5f));
        return renderer;
    }

    private List<EndLabels.Label> names(ChartTheme theme, int up, int down) {
        List<EndLabels.Label> names = new ArrayList<>();
        names.add(name(up / 2.0, "To foster care " + flows.residentialToFoster(), theme.first()));
        names.add(
                name(
                        -down / 2.0,
                        "To residential care " + flows.fosterToResidential(),
                        theme.second()));
        return names;
    }

    private static EndLabels.Label name(double at, String text, Color colour) {
        return new EndLabels.Label(at, text, colour);
    }

    private int highest(ToIntFunction<Bucket> side) {
        return buckets.stream().mapToInt(side).max().orElse(0);
    }

    private List<String> row(MonthFlows month) {
        return List.of(
                month.month().toString(),
                Integer.toString(month.residentialToFoster()),
                Integer.toString(month.fosterToResidential()),
                Integer.toString(month.netShift()),
                Integer.toString(month.entries()),
                Integer.toString(month.exits()),
                Integer.toString(month.changes()),
                isCovered(month) ? "yes" : "no");
    }
}
