package org.homeward.ui.shift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.homeward.app.ShiftView;
import org.homeward.app.shift.SeriesView;
import org.homeward.chart.Figure;
import org.homeward.chart.ShiftFigures;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.shift.StockPoint;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.MonthlyCounts;

/** What is on the screen: the answer and the charts that are drawn from it. */
public record ShiftShown(ShiftView view, SeriesView series, List<Figure> figures) {
    public ShiftShown {
        figures = List.copyOf(figures);
    }

    static ShiftShown of(ShiftAnswer answer, ShiftWish wish) {
        ShiftFigures charts =
                new ShiftFigures(answer.view().authority(), answer.view().residential());
        return new ShiftShown(
                answer.view(),
                answer.series(),
                figures(answer, wish, wish.publicly() ? charts.publicly() : charts));
    }

    private static List<Figure> figures(ShiftAnswer answer, ShiftWish wish, ShiftFigures charts) {
        SeriesView series = answer.series();
        var scope = series.ask().scope();
        return switch (wish.family()) {
            case STOCK -> stock(answer, wish, charts);
            case SHARE ->
                    List.of(
                            charts.shares(series.stocks().all()),
                            charts.ageShares(series.stocks().ageMix(), scope));
            case BY ->
                    List.of(Cut.AGE, Cut.PROVIDER, Cut.DISTANCE, Cut.AREA, Cut.LEGAL).stream()
                            .map(cut -> charts.by(series.stocks().by(cut), wish.asLines()))
                            .toList();
            case FLOWS -> flows(series, wish, charts);
            case SANKEY -> List.of(charts.sankey(moved(series, wish)));
            case SIGNALS -> signals(series, wish, charts);
            case LENGTHS ->
                    List.of(
                            charts.lengths(
                                    series.stays().spells(), series.stays().england(), scope),
                            charts.placements(series.stays().placements(), scope));
            case COMPARISON -> comparison(series, charts);
        };
    }

    private static List<Figure> stock(ShiftAnswer answer, ShiftWish wish, ShiftFigures charts) {
        var stock = answer.series().stocks().all();
        List<Figure> figures = new ArrayList<>();
        figures.add(wish.asLines() ? charts.stockLines(stock) : charts.stock(stock));
        answer.view().lookedAfter().ifPresent(line -> figures.add(charts.plan(stock, line)));
        answer.view()
                .inResidence()
                .filter(line -> !wish.publicly())
                .ifPresent(line -> figures.add(charts.plan(stock, line)));
        return figures;
    }

    private static List<Figure> flows(SeriesView series, ShiftWish wish, ShiftFigures charts) {
        List<Figure> figures = new ArrayList<>(charts.comingsAndGoings(series.events().passages()));
        if (!wish.publicly()) {
            figures.add(charts.moves(series.events().flows()));
        }
        return figures;
    }

    private static org.homeward.shift.series.Passages moved(SeriesView series, ShiftWish wish) {
        LocalDate to = series.ask().to();
        return series.events()
                .passages()
                .within(wish.movesOver().startOf(series.ask().from(), to), to.plusDays(1));
    }

    private static List<Figure> signals(SeriesView series, ShiftWish wish, ShiftFigures charts) {
        List<Figure> figures = new ArrayList<>();
        for (MonthlyCounts counts : series.events().months().values()) {
            var months = counts.months();
            YearMonth first =
                    months.isEmpty() ? YearMonth.from(series.ask().from()) : months.firstKey();
            YearMonth last = months.isEmpty() ? first : months.lastKey();
            figures.add(
                    charts.signals(
                            counts,
                            first,
                            wish.baseline().endOf(first, last),
                            series.events().notes(),
                            series.ask().scope()));
        }
        return figures;
    }

    private static List<Figure> comparison(SeriesView series, ShiftFigures charts) {
        List<Figure> figures = new ArrayList<>(List.of(charts.ranks(series.comparisons())));
        series.comparisons().forEach(one -> figures.add(charts.comparison(one)));
        return figures;
    }

    /** Two month ends with children in a return are there to be compared. */
    public boolean isDrawable() {
        return view.stock().points().stream().anyMatch(point -> point.total() > 0)
                && view.stock().listCovered().size() > 1;
    }

    /** The headline: how many on the last day, against the plan where there is one, and the mix. */
    public String headline() {
        return view.stock()
                .findLast()
                .map(this::headline)
                .orElse("No return covers this period. Import the returns of these years.");
    }

    private String headline(StockPoint last) {
        var gap = view.lookedAfter().flatMap(line -> line.findGapInWords(last));
        return "On %s: %s looked after%s; %s fostered%s, %s in residential care%s."
                .formatted(
                        Plain.day(last.day()),
                        Plain.count(last.total(), "child", "children"),
                        gap.map(words -> ", " + words).orElse(""),
                        Plain.number(last.count(PlacementGroup.FOSTER)),
                        share(last.findFosteredShare()),
                        Plain.number(last.residential(view.residential())),
                        share(last.findResidentialShare(view.residential())));
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.UK, " (%.1f %%)", share.getAsDouble()) : "";
    }
}
