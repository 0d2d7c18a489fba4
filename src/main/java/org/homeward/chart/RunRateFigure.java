package org.homeward.chart;

import java.awt.BasicStroke;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.cost.ProviderSide;
import org.homeward.shift.cost.RunRate;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** What a week costs at each month end, as bands on each other with residential care below. */
final class RunRateFigure implements Figure {
    private final RunRate rate;
    private final CostCaptions captions;
    private final List<Band> bands;

    RunRateFigure(RunRate rate, CostCaptions captions) {
        this.rate = rate;
        this.captions = captions;
        this.bands = Band.list(captions.residential());
    }

    @Override
    public String id() {
        return "run-rate";
    }

    @Override
    public boolean isDrawable() {
        return rate.listCovered().stream().filter(point -> point.cost().priced() > 0).count() > 1;
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Prices and two months of returns show the weekly cost";
        }
        RunRate.Point first = first();
        RunRate.Point last = last();
        if (!last.cost().isComplete() || !first.cost().isComplete()) {
            return "A week costs at least %s in %s"
                    .formatted(ShortPounds.words(cost(last)), month(last));
        }
        Money more = cost(last).minus(cost(first));
        return "A week costs %s, %s %s than in %s"
                .formatted(
                        ShortPounds.words(cost(last)),
                        ShortPounds.words(new Money(Math.abs(more.pence()))),
                        more.pence() < 0 ? "less" : "more",
                        month(first));
    }

    @Override
    public String describe() {
        if (!isDrawable()) {
            return title() + ".";
        }
        return "On %s: %s Then: %s."
                .formatted(
                        Plain.day(last().day()),
                        last().cost().inWords(),
                        last().byGroup(captions.residential()).entrySet().stream()
                                .map(e -> name(e.getKey()) + " " + ShortPounds.words(e.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public String caption() {
        return captions.under(
                "Weekly price of every counted child on the last day of each month. Residential: "
                        + captions.residential().definition());
    }

    @Override
    public FigureTable table() {
        List<String> columns =
                new ArrayList<>(
                        List.of("Month end", "Pounds a week", "Complete", "Without a price"));
        for (KindGroup group : KindGroup.values()) {
            columns.add(name(group));
        }
        for (ProviderSide provider : ProviderSide.values()) {
            columns.add("Provider: " + provider.label());
        }
        columns.add("Return loaded");
        return new FigureTable(columns, rate.points().stream().map(this::row).toList());
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        List<List<RunRate.Point>> segments = segments();
        double highest =
                rate.listCovered().stream()
                        .mapToDouble(p -> ShortPounds.thousands(cost(p)))
                        .max()
                        .orElse(0);
        Canvas canvas =
                new Canvas(theme, rate.findFirst().orElseThrow().day(), last().day())
                        .upTo(highest)
                        .names(names(theme));
        ((NumberAxis) canvas.plot().getRangeAxis()).setNumberFormatOverride(ShortPounds.axis());
        XYSeriesCollection areas = new XYSeriesCollection();
        XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        renderer.setOutline(true);
        for (int band = 0; band < bands.size(); band++) {
            for (List<RunRate.Point> segment : segments) {
                int index = areas.getSeriesCount();
                areas.addSeries(tops(segment, band, index));
                renderer.setSeriesPaint(index, theme.of(bands.get(band).colour()));
                renderer.setSeriesOutlinePaint(index, theme.paper());
                renderer.setSeriesOutlineStroke(index, new BasicStroke(1.5f));
            }
        }
        canvas.plot().setDataset(areas);
        canvas.plot().setRenderer(renderer);
        for (int i = 1; i < segments.size(); i++) {
            List<RunRate.Point> before = segments.get(i - 1);
            canvas.gap(before.get(before.size() - 1).day(), segments.get(i).get(0).day());
        }
        return canvas.framed(this);
    }

    private List<List<RunRate.Point>> segments() {
        List<List<RunRate.Point>> segments = new ArrayList<>();
        boolean before = false;
        for (RunRate.Point point : rate.points()) {
            if (point.covered() && !before) {
                segments.add(new ArrayList<>());
            }
            if (point.covered()) {
                segments.get(segments.size() - 1).add(point);
            }
            before = point.covered();
        }
        return segments;
    }

    private XYSeries tops(List<RunRate.Point> segment, int band, int key) {
        XYSeries tops = new XYSeries(key);
        segment.forEach(point -> tops.add(Days.x(point.day()), upTo(point, band)));
        return tops;
    }

    private double upTo(RunRate.Point point, int band) {
        Map<KindGroup, Money> groups = point.byGroup(captions.residential());
        return bands.subList(0, band + 1).stream()
                .mapToDouble(b -> ShortPounds.thousands(in(b, groups)))
                .sum();
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        Map<KindGroup, Money> groups = last().byGroup(captions.residential());
        List<EndLabels.Label> names = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            Money money = in(bands.get(band), groups);
            names.add(
                    new EndLabels.Label(
                            upTo(last(), band) - ShortPounds.thousands(money) / 2,
                            bands.get(band).label() + " " + ShortPounds.words(money),
                            theme.of(bands.get(band).colour())));
        }
        return names;
    }

    static Money in(Band band, Map<KindGroup, Money> groups) {
        return band.groups().stream()
                .map(group -> groups.getOrDefault(group, Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    private List<String> row(RunRate.Point point) {
        List<String> row = new ArrayList<>();
        row.add(point.day().toString());
        row.add(ShortPounds.cell(cost(point)));
        row.add(point.cost().isComplete() ? "yes" : "at least");
        row.add(Integer.toString(point.cost().unpriced()));
        point.byGroup(captions.residential()).values().forEach(m -> row.add(ShortPounds.cell(m)));
        for (ProviderSide provider : ProviderSide.values()) {
            row.add(
                    ShortPounds.cell(
                            Optional.ofNullable(point.byProvider().get(provider))
                                    .orElse(Money.ZERO)));
        }
        row.add(point.covered() ? "yes" : "no");
        return row;
    }

    private RunRate.Point first() {
        return rate.findFirst().orElseThrow();
    }

    private RunRate.Point last() {
        return rate.findLast().orElseThrow();
    }

    private static Money cost(RunRate.Point point) {
        return point.cost().known();
    }

    private static String month(RunRate.Point point) {
        return Plain.month(YearMonth.from(point.day()));
    }

    private String name(KindGroup group) {
        return group.label(captions.residential());
    }
}
