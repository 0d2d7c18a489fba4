package org.homeward.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.cost.PeriodCost;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;

/** What care cost by financial year, or by quarter of one; parts of a year are hatched. */
final class YearCostFigure implements Figure {
    private final List<PeriodCost> all;
    private final boolean quarters;
    private final CostCaptions captions;
    private final List<Band> bands;

    YearCostFigure(List<PeriodCost> periods, boolean quarters, CostCaptions captions) {
        this.all = List.copyOf(periods);
        this.quarters = quarters;
        this.captions = captions;
        this.bands = Band.list(captions.residential());
    }

    @Override
    public String id() {
        return quarters ? "cost-quarters" : "cost-years";
    }

    @Override
    public boolean isDrawable() {
        return !drawn().isEmpty();
    }

    @Override
    public String title() {
        List<PeriodCost> whole = drawn().stream().filter(p -> !p.isPart()).toList();
        if (whole.isEmpty()) {
            return isDrawable()
                    ? "No whole %s is known so far".formatted(quarters ? "quarter" : "year")
                    : "Prices and returns show what a year costs";
        }
        PeriodCost last = whole.get(whole.size() - 1);
        String cost = "%s cost %s".formatted(name(last), amount(last));
        if (whole.size() == 1 || !last.isComplete() || !before(whole).isComplete()) {
            return cost;
        }
        Money more = last.known().minus(before(whole).known());
        return "%s, %s %s than %s"
                .formatted(
                        cost,
                        ShortPounds.words(new Money(Math.abs(more.pence()))),
                        more.pence() < 0 ? "less" : "more",
                        name(before(whole)));
    }

    @Override
    public String describe() {
        if (!isDrawable()) {
            return title() + ".";
        }
        PeriodCost last = drawn().get(drawn().size() - 1);
        return "%s%s cost %s for %s days in care%s%s."
                .formatted(
                        name(last),
                        last.isPart() ? " so far" : "",
                        amount(last),
                        Plain.number(last.days()),
                        last.findPerChildAndYear()
                                .map(each -> ", %s a child and year".formatted(Plain.pounds(each)))
                                .orElse(""),
                        last.isComplete()
                                ? ""
                                : "; %s days have no price"
                                        .formatted(Plain.number(last.unpricedDays())));
    }

    @Override
    public String caption() {
        return captions.under(
                "Days in care times the weekly price of each day, divided by seven; financial years"
                        + " from 1 April, a hatched one is a part. A child and year is the cost of"
                        + " a priced day times the days of the year");
    }

    @Override
    public FigureTable table() {
        List<String> columns =
                new ArrayList<>(
                        List.of(
                                quarters ? "Quarter" : "Financial year",
                                "From",
                                "To",
                                "Part",
                                "Pounds",
                                "Complete",
                                "Priced days",
                                "Days without a price",
                                "Pounds a child and year"));
        for (KindGroup group : KindGroup.values()) {
            columns.add(group.label(captions.residential()));
        }
        columns.add("Return loaded");
        return new FigureTable(columns, all.stream().map(this::row).toList());
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        List<PeriodCost> drawn = drawn();
        double highest =
                drawn.stream().mapToDouble(p -> ShortPounds.thousands(p.known())).max().orElse(0);
        Canvas canvas =
                new Canvas(theme, drawn.get(0).counted().start(), captions.now().day())
                        .upTo(highest * 1.06)
                        .names(names(theme, drawn.get(drawn.size() - 1)));
        ((NumberAxis) canvas.plot().getRangeAxis()).setNumberFormatOverride(ShortPounds.axis());
        Bars bars = new Bars(theme);
        for (int place = 0; place < drawn.size(); place++) {
            stack(bars, place, drawn.get(place), theme);
            if (!quarters || drawn.size() <= 8) {
                bars.say(
                        canvas.plot(),
                        place,
                        ShortPounds.thousands(drawn.get(place).known()),
                        amount(drawn.get(place)).replace("at least ", "≥ "));
            }
        }
        bars.into(canvas.plot(), drawn.stream().map(this::label).toArray(String[]::new));
        return canvas.framed(this);
    }

    private void stack(Bars bars, int place, PeriodCost period, ChartTheme theme) {
        Map<KindGroup, Money> groups = period.byGroup(captions.residential());
        double base = 0;
        for (Band band : bands) {
            double top = base + ShortPounds.thousands(RunRateFigure.in(band, groups));
            var colour = theme.of(band.colour());
            if (period.isPart()) {
                bars.addHatched(place, base, top, colour);
            } else {
                bars.add(place, base, top, colour);
            }
            base = top;
        }
    }

    private List<EndLabels.Label> names(ChartTheme theme, PeriodCost last) {
        Map<KindGroup, Money> groups = last.byGroup(captions.residential());
        List<EndLabels.Label> names = new ArrayList<>();
        double base = 0;
        for (Band band : bands) {
            Money money = RunRateFigure.in(band, groups);
            double height = ShortPounds.thousands(money);
            names.add(
                    new EndLabels.Label(
                            base + height / 2,
                            band.label() + " " + ShortPounds.words(money),
                            theme.of(band.colour())));
            base += height;
        }
        return names;
    }

    private List<String> row(PeriodCost period) {
        List<String> row = new ArrayList<>();
        row.add(period.period().label());
        row.add(period.counted().start().toString());
        row.add(period.counted().until().minusDays(1).toString());
        row.add(period.isPart() ? "part" : "");
        row.add(ShortPounds.cell(period.known()));
        row.add(period.isComplete() ? "yes" : "at least");
        row.add(Long.toString(period.days()));
        row.add(Long.toString(period.unpricedDays()));
        row.add(
                Optional.of(period)
                        .flatMap(PeriodCost::findPerChildAndYear)
                        .map(ShortPounds::cell)
                        .orElse(""));
        period.byGroup(captions.residential()).values().forEach(m -> row.add(ShortPounds.cell(m)));
        row.add(period.covered() ? "yes" : "no");
        return row;
    }

    private List<PeriodCost> drawn() {
        return all.stream().filter(p -> p.covered() && p.days() > 0).toList();
    }

    private static PeriodCost before(List<PeriodCost> whole) {
        return whole.get(whole.size() - 2);
    }

    /** Many quarters are named by their year alone, so that names do not cover each other. */
    private String label(PeriodCost period) {
        if (quarters && drawn().size() > 8) {
            return name(period).endsWith("Q1") ? name(period).replace(" Q1", "") : "";
        }
        return name(period) + (period.isPart() ? " (part)" : "");
    }

    private static String name(PeriodCost period) {
        return period.period().label();
    }

    private static String amount(PeriodCost period) {
        return (period.isComplete() ? "" : "at least ") + ShortPounds.words(period.known());
    }
}
