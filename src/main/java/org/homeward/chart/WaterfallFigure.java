package org.homeward.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.cost.Waterfall;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;

/** From the cost of one year to that of the next by volume, mix and price. */
final class WaterfallFigure implements Figure {
    private static final double LEAST_PART_OF_HEIGHT = 0.25;
    private final Waterfall fall;
    private final CostCaptions captions;

    WaterfallFigure(Waterfall fall, CostCaptions captions) {
        this.fall = fall;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "waterfall";
    }

    @Override
    public boolean isDrawable() {
        return fall.isFair();
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Two whole years with prices are needed";
        }
        Waterfall.Effect whole = fall.whole();
        Money more = whole.after().minus(whole.before());
        return "%s %s: volume %s, mix %s, price %s"
                .formatted(
                        ShortPounds.words(new Money(Math.abs(more.pence()))),
                        more.pence() < 0 ? "less" : "more",
                        ShortPounds.signed(whole.volume()),
                        ShortPounds.signed(whole.mix()),
                        ShortPounds.signed(whole.price()));
    }

    @Override
    public String describe() {
        if (!isDrawable()) {
            return title() + ".";
        }
        Waterfall.Effect whole = fall.whole();
        KindGroup most = fall.byPriceEffect(captions.residential()).get(0);
        Money effect = fall.priceOf(most, captions.residential());
        return "From %s in %s to %s in %s. Price did most in: %s, %s.%s"
                .formatted(
                        ShortPounds.words(whole.before()),
                        before(),
                        ShortPounds.words(whole.after()),
                        after(),
                        most.label(captions.residential()).toLowerCase(java.util.Locale.UK),
                        ShortPounds.signed(effect),
                        leftOut());
    }

    @Override
    public String caption() {
        return captions.under(
                "Volume: this year's days in care at last year's mean cost of a day. Mix: the kinds"
                        + " of care of this year at last year's prices. Price: the change of price"
                        + " on this year's days. The three add up to the penny (sales-quantity,"
                        + " sales-mix and price variances of cost accounting)");
    }

    @Override
    public FigureTable table() {
        List<List<String>> rows = new ArrayList<>();
        fall.byGroup(captions.residential())
                .forEach(
                        (group, effect) ->
                                rows.add(row(group.label(captions.residential()), effect)));
        rows.add(row("All that is compared", fall.whole()));
        return new FigureTable(
                List.of("Pounds", before(), "Volume", "Mix", "Price", after()), rows);
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Waterfall.Effect whole = fall.whole();
        double[] levels = levels(whole);
        Canvas canvas =
                new Canvas(theme, fall.before().counted().start(), captions.now().day())
                        .upTo(java.util.Arrays.stream(levels).max().orElse(1) * 1.05);
        NumberAxis axis = (NumberAxis) canvas.plot().getRangeAxis();
        axis.setNumberFormatOverride(ShortPounds.axis());
        double bottom = cut(levels, axis);
        Bars bars = new Bars(theme);
        bars.add(0, bottom, levels[0], theme.first());
        step(bars, canvas, 1, levels, whole.volume(), theme);
        step(bars, canvas, 2, levels, whole.mix(), theme);
        step(bars, canvas, 3, levels, whole.price(), theme);
        bars.add(4, bottom, levels[3], theme.first());
        bars.say(canvas.plot(), 0, levels[0], ShortPounds.words(whole.before()));
        bars.say(canvas.plot(), 4, levels[3], ShortPounds.words(whole.after()));
        for (int place = 0; place < 4; place++) {
            bars.join(canvas.plot(), place, levels[place]);
        }
        bars.into(canvas.plot(), before(), "Volume", "Mix", "Price", after());
        return canvas.framed(this);
    }

    /** More is filled, less is hatched; the sign stands above either. */
    private static void step(
            Bars bars, Canvas canvas, int place, double[] levels, Money by, ChartTheme theme) {
        if (by.pence() < 0) {
            Color less = theme.of(KindGroup.AGENCY_FOSTER);
            bars.addHatched(place, levels[place - 1], levels[place], less);
        } else {
            bars.add(place, levels[place - 1], levels[place], theme.second());
        }
        bars.say(
                canvas.plot(),
                place,
                Math.max(levels[place - 1], levels[place]),
                ShortPounds.signed(by));
    }

    /** The level after each step: last year, volume, mix, price. */
    private static double[] levels(Waterfall.Effect whole) {
        Money volume = whole.before().plus(whole.volume());
        Money mix = volume.plus(whole.mix());
        return new double[] {
            ShortPounds.thousands(whole.before()),
            ShortPounds.thousands(volume),
            ShortPounds.thousands(mix),
            ShortPounds.thousands(whole.after())
        };
    }

    /** Where the steps are small beside the years the axis begins higher, and says so. */
    private static double cut(double[] levels, NumberAxis axis) {
        double low = java.util.Arrays.stream(levels).min().orElse(0);
        double high = java.util.Arrays.stream(levels).max().orElse(1);
        double room = Math.max(high - low, 1) / LEAST_PART_OF_HEIGHT;
        if (high - room <= 0) {
            return 0;
        }
        double step = Numbers.step(room);
        double bottom = Math.floor((high - room) / step) * step;
        axis.setRange(bottom, Numbers.ceiling(high + room / 20, step));
        axis.setTickUnit(new org.jfree.chart.axis.NumberTickUnit(step));
        axis.setLabel("the axis does not begin at nought");
        axis.setLabelFont(ChartFont.regular(11));
        axis.setLabelPaint(axis.getTickLabelPaint());
        return bottom;
    }

    private List<String> row(String name, Waterfall.Effect effect) {
        return List.of(
                name,
                ShortPounds.cell(effect.before()),
                ShortPounds.cell(effect.volume()),
                ShortPounds.cell(effect.mix()),
                ShortPounds.cell(effect.price()),
                ShortPounds.cell(effect.after()));
    }

    private String leftOut() {
        return fall.leftOut().isEmpty()
                ? ""
                : " Left out on both sides, as days have no price: %s."
                        .formatted(
                                fall.leftOut().stream()
                                        .map(
                                                cell ->
                                                        Plain.words(cell.kind())
                                                                + ", "
                                                                + cell.provider().label())
                                        .collect(Collectors.joining("; ")));
    }

    private String before() {
        return fall.before().period().label();
    }

    private String after() {
        return fall.after().period().label();
    }
}
