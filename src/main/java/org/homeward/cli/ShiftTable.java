package org.homeward.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.app.ShiftView;
import org.homeward.app.shift.SeriesView;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Suppression;
import org.homeward.shift.KindGroup;
import org.homeward.shift.StockPoint;
import org.homeward.shift.series.CutPoint;
import org.homeward.shift.series.CutSeries;

/** The series of the shift as a table of days, for people and for spreadsheets. */
final class ShiftTable {
    private final ShiftView view;
    private final SeriesView series;
    private final Optional<CutSeries> by;
    private final boolean publicly;

    ShiftTable(ShiftView view, SeriesView series, Optional<CutSeries> by, boolean publicly) {
        this.view = view;
        this.series = series;
        this.by = by;
        this.publicly = publicly;
    }

    void csv(Console console) {
        console.out().println(String.join(",", quoted(headings())));
        rows().forEach(row -> console.out().println(String.join(",", row)));
    }

    void text(Console console) {
        console.out().printf("%s%n%n", view.authority().name());
        List<String> headings = headings();
        console.out().println(line(headings, headings));
        rows().forEach(row -> console.out().println(line(row, headings)));
        if (!publicly) {
            sums(console);
        }
    }

    private void sums(Console console) {
        console.out()
                .printf(
                        "%nMoves from residential to foster care %d, back %d, net %d. Came into care %d, left %d.%n",
                        view.flows().residentialToFoster(),
                        view.flows().fosterToResidential(),
                        view.flows().netShift(),
                        view.flows().entries(),
                        view.flows().exits());
        view.lookedAfter()
                .flatMap(line -> view.stock().findLast().flatMap(line::findGapInWords))
                .ifPresent(gap -> console.out().printf("Children looked after: %s.%n", gap));
        console.out().printf("Weekly cost on %s: %s%n", view.cost().day(), view.cost().inWords());
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("day", "looked after"));
        if (by.isPresent()) {
            by.get().classes().forEach(one -> headings.add(one.toLowerCase(Locale.UK)));
            return headings;
        }
        for (KindGroup group : KindGroup.values()) {
            headings.add(group.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        headings.add("fostered %");
        return headings;
    }

    private List<List<String>> rows() {
        return by.map(cut -> cut.points().stream().map(this::row).toList())
                .orElseGet(() -> series.stocks().all().points().stream().map(this::row).toList());
    }

    private List<String> row(CutPoint point) {
        return row(point.day().toString(), shown(point.counts()));
    }

    private List<String> row(StockPoint point) {
        Suppression shown = shown(List.copyOf(point.byGroup(view.residential()).values()));
        List<String> row = new ArrayList<>(row(point.day().toString(), shown));
        int fostered = point.count(PlacementGroup.FOSTER);
        boolean told =
                shown(List.of(fostered, point.total() - fostered)).counts().get(0).isPresent();
        OptionalDouble share = point.findFosteredShare();
        row.add(
                told && share.isPresent()
                        ? Double.toString(Math.round(share.getAsDouble() * 10) / 10.0)
                        : "");
        return row;
    }

    private static List<String> row(String day, Suppression shown) {
        List<String> row = new ArrayList<>(List.of(day, Suppression.shown(shown.total())));
        shown.counts().forEach(count -> row.add(Suppression.shown(count)));
        return row;
    }

    private Suppression shown(List<Integer> counts) {
        return publicly
                ? Suppression.withTotal(counts)
                : new Suppression(
                        counts.stream().map(java.util.OptionalInt::of).toList(),
                        java.util.OptionalInt.of(counts.stream().mapToInt(n -> n).sum()));
    }

    private static List<String> quoted(List<String> headings) {
        return headings.stream().map(one -> one.contains(",") ? "\"" + one + "\"" : one).toList();
    }

    /** Numbers stand under the ends of their headings. */
    private static String line(List<String> cells, List<String> headings) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int width = i == 0 ? 10 : headings.get(i).length();
            String air = " ".repeat(Math.max(0, width - cell.length()));
            line.append(i == 0 ? cell + air : "  " + air + cell);
        }
        return line.toString();
    }
}
