package org.homeward.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.Passage;
import org.homeward.shift.series.Passages;
import org.jfree.chart.JFreeChart;

/** Why children left care: the newest twelve months above the twelve before. */
final class ReasonsFigure implements Figure {
    private static final List<ExitReason> REASONS = List.of(ExitReason.values());
    private static final double BAR = 0.34;
    private final Passages passages;
    private final Captions captions;
    private final LocalDate middle;
    private final List<List<Passage>> now;
    private final List<List<Passage>> before;

    ReasonsFigure(Passages passages, Captions captions) {
        this.passages = passages;
        this.captions = captions;
        LocalDate end = passages.to().plusDays(1);
        this.middle = end.minusYears(1);
        this.now = by(passages.within(middle, end));
        this.before = by(passages.within(middle.minusYears(1), middle));
    }

    private static List<List<Passage>> by(Passages within) {
        return REASONS.stream()
                .map(
                        reason ->
                                within.exits().stream()
                                        .filter(p -> p.why().filter(reason::equals).isPresent())
                                        .toList())
                .toList();
    }

    @Override
    public String id() {
        return "exit-reasons";
    }

    @Override
    public boolean isDrawable() {
        return total(now) + total(before) > 0;
    }

    @Override
    public String title() {
        List<OptionalInt> shown = shown(now);
        return IntStream.range(0, REASONS.size())
                .boxed()
                .max(Comparator.comparing(i -> now.get(i).size()))
                .filter(i -> !now.get(i).isEmpty())
                .map(
                        i ->
                                "%s: %s of %s leavers"
                                        .formatted(
                                                REASONS.get(i).label(),
                                                Numbers.shown(shown.get(i)),
                                                Plain.number(total(now))))
                .orElse("Nobody left care in the last 12 months");
    }

    @Override
    public String describe() {
        List<OptionalInt> shown = shown(now);
        List<OptionalInt> earlier = shown(before);
        return "%s left care in the 12 months to %s, %s in the 12 before: %s."
                .formatted(
                        Plain.count(total(now), "child", "children"),
                        Plain.day(passages.to()),
                        isWhole() ? Plain.number(total(before)) : "not all known",
                        IntStream.range(0, REASONS.size())
                                .mapToObj(
                                        i ->
                                                "%s %s (%s)"
                                                        .formatted(
                                                                REASONS.get(i).label(),
                                                                Numbers.shown(shown.get(i)),
                                                                Numbers.shown(earlier.get(i))))
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public String caption() {
        return captions.under(
                "Ends of care by reason (REC), 12 months to "
                        + Plain.day(passages.to())
                        + (isWhole()
                                ? ", light: the 12 before"
                                : "; the 12 before are not wholly in the period shown"),
                passages.scope());
    }

    /** The period asked for holds both years. */
    private boolean isWhole() {
        return !passages.from().isAfter(middle.minusYears(1));
    }

    @Override
    public FigureTable table() {
        List<OptionalInt> shown = shown(now);
        List<OptionalInt> earlier = shown(before);
        return new FigureTable(
                List.of("Reason", "Last 12 months", "12 months before"),
                IntStream.range(0, REASONS.size())
                        .mapToObj(
                                i ->
                                        List.of(
                                                REASONS.get(i).label(),
                                                Suppression.shown(shown.get(i)),
                                                isWhole() ? Suppression.shown(earlier.get(i)) : ""))
                        .toList());
    }

    @Override
    public List<FigureTrack> tracks() {
        List<FigureTrack> tracks = new ArrayList<>();
        tracks.add(track("Last 12 months", now, -BAR / 2));
        if (isWhole()) {
            tracks.add(track("12 months before", before, BAR / 2));
        }
        return tracks;
    }

    private FigureTrack track(String name, List<List<Passage>> cells, double off) {
        List<OptionalInt> shown = shown(cells);
        return new FigureTrack(
                name,
                IntStream.range(0, REASONS.size())
                        .mapToObj(
                                i ->
                                        new FigurePoint(
                                                shown.get(i).orElse(0) / 2.0,
                                                i + off,
                                                "%s: %s %s"
                                                        .formatted(
                                                                name,
                                                                REASONS.get(i).label(),
                                                                Numbers.shown(shown.get(i))),
                                                captions.behind(
                                                        Behind.these(
                                                                FlowBars.dated(cells.get(i))))))
                        .toList());
    }

    @Override
    public JFreeChart draw(ChartTheme theme) {
        if (!isDrawable()) {
            return Blank.framed(this, theme);
        }
        Rows rows =
                new Rows(
                        Arrays.stream(ExitReason.values()).map(ExitReason::label).toList(),
                        highest() * 1.1,
                        "#,##0",
                        theme);
        return rows.painted(
                this,
                brush -> {
                    bars(brush, shown(now), -BAR, theme.first(), theme);
                    if (isWhole()) {
                        bars(brush, shown(before), 0, Tints.ordered(theme, 2), theme);
                    }
                });
    }

    private int highest() {
        return Stream.concat(now.stream(), before.stream()).mapToInt(List::size).max().orElse(0);
    }

    private static void bars(
            Brush brush,
            List<OptionalInt> numbers,
            double top,
            java.awt.Color colour,
            ChartTheme theme) {
        for (int i = 0; i < numbers.size(); i++) {
            double end = numbers.get(i).orElse(0);
            brush.fill(brush.box(0, i + top, end, i + top + BAR - 0.02), colour);
            brush.text(
                    Numbers.shown(numbers.get(i)),
                    brush.x(end) + 6,
                    brush.y(i + top + BAR / 2),
                    0,
                    theme.ink());
        }
    }

    private List<OptionalInt> shown(List<List<Passage>> cells) {
        return captions.shown(cells.stream().map(List::size).toList()).counts();
    }

    private static int total(List<List<Passage>> cells) {
        return cells.stream().mapToInt(List::size).sum();
    }
}
