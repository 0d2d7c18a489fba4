package org.homeward.ui.shift;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.homeward.app.ShiftView;
import org.homeward.chart.Figure;
import org.homeward.chart.ShiftFigures;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.shift.StockPoint;

/** What is on the screen: the answer and the charts that are drawn from it. */
public record ShiftShown(ShiftView view, List<Figure> figures) {
    public ShiftShown {
        figures = List.copyOf(figures);
    }

    static ShiftShown of(ShiftView view) {
        return new ShiftShown(
                view,
                new ShiftFigures(view.authority(), view.residential())
                        .list(view.stock(), view.flows(), view.lookedAfter(), view.inResidence()));
    }

    /** Somebody is looked after on a day of the period, and a chart can show it. */
    public boolean isDrawable() {
        return view.stock().points().stream().anyMatch(point -> point.total() > 0)
                && figures.stream().anyMatch(Figure::isDrawable);
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
