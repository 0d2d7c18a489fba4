package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.homeward.domain.common.Money;
import org.homeward.shift.KindGroup;
import org.homeward.shift.cost.Payback;
import org.homeward.shift.cost.RealisedSaving;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;

/**
 * The lines of saving and spending up to a day.
 *
 * @param end the last day that is drawn
 */
record PaybackPicture(RealisedSaving saving, Payback payback, LocalDate end) {
    Canvas draw(ChartTheme theme) {
        Canvas canvas =
                new Canvas(theme, saving.from(), end)
                        .bothSides(-lowest(), highest())
                        .names(names(theme));
        NumberAxis axis = (NumberAxis) canvas.plot().getRangeAxis();
        axis.setNumberFormatOverride(ShortPounds.axis());
        Lines lines = new Lines();
        BasicStroke whole = new BasicStroke(2.5f);
        lines.add(known(lines.nextKey(), RealisedSaving.Month::realised), theme.first(), whole);
        lines.add(known(lines.nextKey(), RealisedSaving.Month::planned), theme.ink(), dots());
        if (payback.isKnown()) {
            Color extra = theme.of(KindGroup.AGENCY_FOSTER);
            lines.add(extra(lines.nextKey(), false), extra, whole);
            lines.add(extra(lines.nextKey(), true), extra, Canvas.dashed(2f));
            lines.add(spent(lines.nextKey()), theme.second(), whole);
            markRange(canvas, theme);
            payback.middle().ifPresent(month -> canvas.mark(month.atEndOfMonth(), "paid back"));
        }
        lines.into(canvas);
        return canvas;
    }

    private XYSeries known(int key, Function<RealisedSaving.Month, Money> value) {
        XYSeries line = new XYSeries(key);
        for (RealisedSaving.Month month : saving.months()) {
            line.add(x(month.month()), ShortPounds.thousands(value.apply(month)));
        }
        return line;
    }

    /** Beyond the pace before: what is known, or what is supposed from the last known month on. */
    private XYSeries extra(int key, boolean supposed) {
        return months(
                key,
                month -> month.isSupposed() == supposed || month.month().equals(payback.knownTo()),
                Payback.Month::saved);
    }

    private XYSeries spent(int key) {
        return months(key, month -> true, Payback.Month::spent);
    }

    private XYSeries months(
            int key, Predicate<Payback.Month> which, Function<Payback.Month, Money> value) {
        XYSeries line = new XYSeries(key);
        payback.months().stream()
                .filter(which)
                .filter(month -> !month.month().atDay(1).isAfter(end))
                .forEach(m -> line.add(x(m.month()), ShortPounds.thousands(value.apply(m))));
        return line;
    }

    private void markRange(Canvas canvas, ChartTheme theme) {
        if (payback.early().isEmpty() || payback.early().equals(payback.late())) {
            return;
        }
        Color faint = theme.faint();
        IntervalMarker range =
                new IntervalMarker(
                        x(payback.early().get()),
                        payback.late().map(PaybackPicture::x).orElse(Days.x(end)),
                        new Color(faint.getRed(), faint.getGreen(), faint.getBlue(), 128));
        range.setAlpha(1f);
        canvas.plot().addDomainMarker(range, Layer.BACKGROUND);
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        List<EndLabels.Label> names = new ArrayList<>();
        RealisedSaving.Month now = saving.now();
        List<Payback.Month> shown =
                payback.months().stream()
                        .filter(month -> !month.month().atDay(1).isAfter(end))
                        .toList();
        names.add(label(now.realised(), "Saved by all moves", theme.first()));
        if (!shown.isEmpty()) {
            Payback.Month last = shown.get(shown.size() - 1);
            Color extra = theme.of(KindGroup.AGENCY_FOSTER);
            names.add(label(last.saved(), "By moves above the pace", extra));
            names.add(label(last.spent(), "Spent", theme.second()));
        }
        names.add(label(now.planned(), "Plan (dotted)", theme.ink()));
        return names;
    }

    private static EndLabels.Label label(Money at, String name, Color colour) {
        return new EndLabels.Label(
                ShortPounds.thousands(at), name + " " + ShortPounds.words(at), colour);
    }

    private double highest() {
        double known =
                saving.months().stream()
                        .mapToDouble(
                                m ->
                                        Math.max(
                                                ShortPounds.thousands(m.realised()),
                                                ShortPounds.thousands(m.planned())))
                        .max()
                        .orElse(1);
        double ahead =
                payback.months().stream()
                        .filter(month -> !month.month().atDay(1).isAfter(end))
                        .mapToDouble(
                                m ->
                                        Math.max(
                                                ShortPounds.thousands(m.saved()),
                                                ShortPounds.thousands(m.spent())))
                        .max()
                        .orElse(1);
        return Math.max(1, Math.max(known, ahead));
    }

    private double lowest() {
        return Math.min(
                0,
                saving.months().stream()
                        .mapToDouble(m -> ShortPounds.thousands(m.realised()))
                        .min()
                        .orElse(0));
    }

    private static double x(YearMonth month) {
        return Days.x(month.atEndOfMonth());
    }

    private static BasicStroke dots() {
        return new BasicStroke(
                1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, new float[] {1f, 5f}, 0f);
    }
}
