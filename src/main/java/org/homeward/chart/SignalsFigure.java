package org.homeward.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            rows.add(row(month));
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

    private List<String> row(YearMonth month) {
        return List.of(
                month.toString(),
                Suppression.shown(shown(month)),
                chart.limits().map(l -> number(l.centre())).orElse(""),
                chart.limits().map(l -> number(l.lower())).orElse(""),
                chart.limits().map(l -> number(l.upper())).orElse(""),
                chart.signalsAt(month).stream()
                        .map(s -> side(s) + ", " + s.rule().words())
                        .collect(Collectors.joining("; ")),
                notesOf(month));
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
        canvas.plot()
                .addAnnotation(
                        new Painted(new SignalsDrawing(chart, notes, this::shown, theme)::paint));
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

    private Limits limits() {
        return chart.limits().orElseThrow();
    }

    static double x(YearMonth month) {
        return Days.x(month.atDay(15));
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
