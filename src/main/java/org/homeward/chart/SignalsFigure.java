package org.homeward.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.domain.money.MonthNote;
import org.homeward.shift.StockScope;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.MonthlyCounts;
import org.homeward.shift.spc.ControlChart;
import org.homeward.shift.spc.Limits;
import org.homeward.shift.spc.Signal;
import org.jfree.chart.JFreeChart;

/**
 * Whether a month differs more than months do: single values with their average and natural limits.
 * A signal is a mark of another shape as well as another colour, and says its rule in words.
 */
final class SignalsFigure implements Figure {
    private static final double DOT = 5;
    private static final double MARK = 10;
    private static final int PRINTED = 34;

    private final MonthlyCounts counts;
    private final ControlChart chart;
    private final List<MonthNote> notes;
    private final StockScope scope;
    private final Captions captions;

    SignalsFigure(
            MonthlyCounts counts,
            ControlChart chart,
            List<MonthNote> notes,
            StockScope scope,
            Captions captions) {
        this.counts = counts;
        this.chart = chart;
        this.notes =
                notes.stream()
                        .filter(note -> note.series().equals(counts.measure().code()))
                        .filter(note -> chart.values().containsKey(note.month()))
                        .toList();
        this.scope = scope;
        this.captions = captions;
    }

    @Override
    public String id() {
        return "signals-" + counts.measure().code();
    }

    @Override
    public boolean isDrawable() {
        return chart.limits().isPresent();
    }

    @Override
    public String title() {
        if (!isDrawable()) {
            return "Three months of returns are needed to see signals";
        }
        String what = counts.measure().label();
        return chart.findNow()
                .map(now -> what + ": " + side(now) + " lately")
                .orElse(
                        chart.signals().isEmpty()
                                ? what + ": nothing but noise"
                                : what + ": noise lately, signals before");
    }

    private static String side(Signal signal) {
        return switch (signal.rule()) {
            case BEYOND_LIMITS, NEAR_LIMIT, SHIFT -> signal.high() ? "high" : "low";
            case TREND -> signal.high() ? "rising" : "falling";
        };
    }

    @Override
    public String describe() {
        if (!isDrawable()) {
            return title() + ".";
        }
        Limits limits = limits();
        String signals =
                chart.signals().isEmpty()
                        ? "no month or run of months is a signal"
                        : chart.signals().stream()
                                .map(SignalsFigure::words)
                                .collect(Collectors.joining("; "));
        return "On average %s a month, from %s to %s by chance alone: %s."
                .formatted(
                        number(limits.centre()),
                        number(limits.lower()),
                        number(limits.upper()),
                        signals);
    }

    private static String words(Signal signal) {
        String when =
                signal.from().equals(signal.to())
                        ? Plain.month(signal.from())
                        : Plain.month(signal.from()) + " to " + Plain.month(signal.to());
        return "%s %s, %s".formatted(when, side(signal), signal.rule().words());
    }

    @Override
    public String caption() {
        String definition =
                "XmR chart of whole months; limits: average and 2.66 mean moving ranges of %s to %s, never below 0%s. Rules of NHS Making Data Count"
                        .formatted(
                                chart.baselineFrom(),
                                chart.baselineTo(),
                                chart.limits().filter(Limits::isFirm).isPresent()
                                        ? ""
                                        : " (fewer than 12 months: not firm yet)");
        String told =
                notes.stream()
                        .map(note -> " " + note.month() + ": " + note.words() + ".")
                        .collect(Collectors.joining());
        return captions.under(definition, scope) + (told.isEmpty() ? "" : " Notes:" + told);
    }

    @Override
    public FigureTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (YearMonth month : chart.values().keySet()) {
            rows.add(
                    List.of(
                            month.toString(),
                            Suppression.shown(shown(month)),
                            chart.limits().map(l -> number(l.centre())).orElse(""),
                            chart.limits().map(l -> number(l.lower())).orElse(""),
                            chart.limits().map(l -> number(l.upper())).orElse(""),
                            chart.signalsAt(month).stream()
                                    .map(s -> side(s) + ", " + s.rule().words())
                                    .collect(Collectors.joining("; ")),
                            notesOf(month)));
        }
        return new FigureTable(
                List.of(
                        "Month",
                        counts.measure().label(),
                        "Average",
                        "Lower limit",
                        "Upper limit",
                        "Signal",
                        "Note"),
                rows);
    }

    private String notesOf(YearMonth month) {
        return notes.stream()
                .filter(note -> note.month().equals(month))
                .map(MonthNote::words)
                .collect(Collectors.joining("; "));
    }

    private OptionalInt shown(YearMonth month) {
        return captions.shown(value(month));
    }

    private int value(YearMonth month) {
        return chart.values().getOrDefault(month, 0);
    }

    @Override
    public List<FigureTrack> tracks() {
        return List.of(
                new FigureTrack(
                        counts.measure().label(),
                        chart.values().keySet().stream().map(this::point).toList()));
    }

    private FigurePoint point(YearMonth month) {
        String signals =
                chart.signalsAt(month).stream()
                        .map(s -> ", signal: " + side(s) + ", " + s.rule().words())
                        .collect(Collectors.joining());
        String note = notesOf(month);
        return new FigurePoint(
                x(month),
                shown(month).orElse(0),
                "%s: %s%s%s"
                        .formatted(
                                Plain.month(month),
                                Numbers.shown(shown(month)),
                                signals,
                                note.isEmpty() ? "" : ". Note: " + note),
                captions.behind(Behind.these(counts.months().getOrDefault(month, List.of()))));
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        double highest =
                Math.max(
                        limits().upper(),
                        chart.values().values().stream().mapToInt(n -> n).max().orElse(0));
        LocalDate first = chart.values().firstKey().atDay(1);
        Canvas canvas =
                new Canvas(theme, first, chart.values().lastKey().atEndOfMonth())
                        .upTo(highest * (notes.isEmpty() ? 1.04 : 1.25))
                        .names(names(theme));
        canvas.plot().addAnnotation(new Painted(brush -> paint(brush, theme)));
        return canvas.framed(this);
    }

    private List<EndLabels.Label> names(ChartTheme theme) {
        List<EndLabels.Label> names = new ArrayList<>();
        names.add(
                new EndLabels.Label(
                        limits().upper(), "Upper limit " + number(limits().upper()), theme.ink()));
        names.add(
                new EndLabels.Label(
                        limits().centre(), "Average " + number(limits().centre()), theme.ink()));
        names.add(
                new EndLabels.Label(
                        limits().lower(), "Lower limit " + number(limits().lower()), theme.ink()));
        if (!chart.signals().isEmpty()) {
            names.add(new EndLabels.Label(limits().upper() * 1.1, "▲ ▼ signal", theme.second()));
        }
        return names;
    }

    private void paint(Brush brush, ChartTheme theme) {
        double left = brush.x(x(chart.values().firstKey()));
        double right = brush.area().getMaxX();
        baseline(brush, theme);
        for (double limit : new double[] {limits().upper(), limits().lower()}) {
            double y = brush.y(limit);
            brush.outline(new Line2D.Double(left, y, right, y), theme.ink(), Canvas.dashed(1.2f));
        }
        double centre = brush.y(limits().centre());
        brush.outline(
                new Line2D.Double(left, centre, right, centre), theme.ink(), new BasicStroke(1.2f));
        line(brush, theme.first());
        for (YearMonth month : chart.values().keySet()) {
            mark(brush, month, theme);
        }
        notes(brush, theme);
    }

    /** The months that the limits come from, as a thick line at the foot. */
    private void baseline(Brush brush, ChartTheme theme) {
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
            double x = brush.x(x(month));
            double y = brush.y(shown(month).orElse(0));
            boolean joined =
                    before.filter(one -> one.plusMonths(1).equals(month)).isPresent()
                            && shown(month).isPresent()
                            && shown(before.get()).isPresent();
            if (joined) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            before = Optional.of(month);
        }
        brush.outline(path, colour, new BasicStroke(1.6f));
    }

    private void mark(Brush brush, YearMonth month, ChartTheme theme) {
        if (shown(month).isEmpty()) {
            return;
        }
        double x = brush.x(x(month));
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
    private void notes(Brush brush, ChartTheme theme) {
        for (int i = 0; i < notes.size(); i++) {
            MonthNote note = notes.get(i);
            String words = note.words();
            String printed =
                    words.length() > PRINTED ? words.substring(0, PRINTED - 1) + "…" : words;
            double x = brush.x(x(note.month()));
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

    private Limits limits() {
        return chart.limits().orElseThrow();
    }

    private static double x(YearMonth month) {
        return Days.x(month.atDay(15));
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }

    private static YearMonth later(YearMonth a, YearMonth b) {
        return a.isAfter(b) ? a : b;
    }

    private static YearMonth earlier(YearMonth a, YearMonth b) {
        return a.isBefore(b) ? a : b;
    }
}
