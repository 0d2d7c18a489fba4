package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.homeward.domain.money.MonthNote;
import org.homeward.shift.spc.ControlChart;
import org.homeward.shift.spc.Limits;
import org.homeward.shift.spc.Signal;

/** The lines, marks and notes of a control chart. */
final class SignalsDrawing {
    private static final double DOT = 5;
    private static final double MARK = 10;
    private static final int PRINTED = 34;

    private final ControlChart chart;
    private final List<MonthNote> notes;
    private final Function<YearMonth, OptionalInt> shown;
    private final ChartTheme theme;

    SignalsDrawing(
            ControlChart chart,
            List<MonthNote> notes,
            Function<YearMonth, OptionalInt> shown,
            ChartTheme theme) {
        this.chart = chart;
        this.notes = notes;
        this.shown = shown;
        this.theme = theme;
    }

    void paint(Brush brush) {
        double left = brush.x(SignalsFigure.x(chart.values().firstKey()));
        double right = brush.area().getMaxX();
        baseline(brush);
        for (double limit : new double[] {limits().upper(), limits().lower()}) {
            double y = brush.y(limit);
            brush.outline(new Line2D.Double(left, y, right, y), theme.ink(), Canvas.dashed(1.2f));
        }
        double centre = brush.y(limits().centre());
        brush.outline(
                new Line2D.Double(left, centre, right, centre), theme.ink(), new BasicStroke(1.2f));
        line(brush, theme.first());
        for (YearMonth month : chart.values().keySet()) {
            mark(brush, month);
        }
        notes(brush);
    }

    /** The months that the limits come from, as a thick line at the foot. */
    private void baseline(Brush brush) {
        YearMonth from = later(chart.baselineFrom(), chart.values().firstKey());
        YearMonth to = earlier(chart.baselineTo(), chart.values().lastKey());
        double y = brush.area().getMaxY() - 2;
        brush.outline(
                new Line2D.Double(
                        brush.x(Days.x(from.atDay(1))), y, brush.x(Days.x(to.atEndOfMonth())), y),
                Tints.grey(theme),
                new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    }

    private void line(Brush brush, Color colour) {
        Path2D path = new Path2D.Double();
        Optional<YearMonth> before = Optional.empty();
        for (YearMonth month : chart.values().keySet()) {
            double x = brush.x(SignalsFigure.x(month));
            double y = brush.y(shown.apply(month).orElse(0));
            boolean joined =
                    before.filter(one -> one.plusMonths(1).equals(month)).isPresent()
                            && shown.apply(month).isPresent()
                            && shown.apply(before.get()).isPresent();
            if (joined) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            before = Optional.of(month);
        }
        brush.outline(path, colour, new BasicStroke(1.6f));
    }

    private void mark(Brush brush, YearMonth month) {
        if (shown.apply(month).isEmpty()) {
            return;
        }
        double x = brush.x(SignalsFigure.x(month));
        double y = brush.y(value(month));
        List<Signal> signals = chart.signalsAt(month);
        if (signals.isEmpty()) {
            brush.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT), theme.first());
        } else {
            Shape arrow = arrow(x, y, signals.get(0).high());
            brush.fill(arrow, theme.second());
            brush.outline(arrow, theme.ink(), new BasicStroke(1f));
        }
    }

    private static Shape arrow(double x, double y, boolean up) {
        double tip = up ? -MARK / 2 : MARK / 2;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y + tip);
        arrow.lineTo(x - MARK / 2, y - tip);
        arrow.lineTo(x + MARK / 2, y - tip);
        arrow.closePath();
        return arrow;
    }

    /** Written above their month on lines of their own, so that they cannot cover each other. */
    private void notes(Brush brush) {
        for (int i = 0; i < notes.size(); i++) {
            MonthNote note = notes.get(i);
            String printed = printed(note.words());
            double x = brush.x(SignalsFigure.x(note.month()));
            double top = brush.area().getMinY() + 10 + 15 * (i % 3);
            double width = brush.width(printed);
            boolean ends = x + width > brush.area().getMaxX();
            brush.outline(
                    new Line2D.Double(x, top + 6, x, brush.y(value(note.month())) - MARK),
                    theme.ink(),
                    new BasicStroke(0.8f));
            brush.fill(
                    new java.awt.geom.Rectangle2D.Double(
                            ends ? x - 5 - width : x + 1, top - 7, width + 4, 14),
                    theme.paper());
            brush.text(printed, ends ? x - 3 : x + 3, top, ends ? 1 : 0, theme.ink());
        }
    }

    private static String printed(String words) {
        return words.length() > PRINTED ? words.substring(0, PRINTED - 1) + "…" : words;
    }

    private Limits limits() {
        return chart.limits().orElseThrow();
    }

    private int value(YearMonth month) {
        return chart.values().getOrDefault(month, 0);
    }

    private static YearMonth later(YearMonth a, YearMonth b) {
        return a.isAfter(b) ? a : b;
    }

    private static YearMonth earlier(YearMonth a, YearMonth b) {
        return a.isBefore(b) ? a : b;
    }
}
