package org.homeward.ui.cost;

import java.util.ArrayList;
import java.util.List;
import org.homeward.app.cost.CostView;
import org.homeward.chart.CostFigures;
import org.homeward.chart.Figure;
import org.homeward.domain.common.Plain;
import org.homeward.shift.cost.PeriodCost;
import org.homeward.shift.cost.RunRate;

/** What is on the screen: the answer and the charts that are drawn from it. */
public record CostShown(CostView view, List<Figure> figures) {
    public CostShown {
        figures = List.copyOf(figures);
    }

    static CostShown of(CostView view) {
        List<Figure> figures = new ArrayList<>();
        view.runRate().findLast().ifPresent(last -> figures.addAll(figures(view, last)));
        return new CostShown(view, figures);
    }

    private static List<Figure> figures(CostView view, RunRate.Point last) {
        var asked = view.asked();
        var make =
                new CostFigures(view.authority(), asked.scope(), asked.residential(), last.cost());
        List<Figure> figures = new ArrayList<>();
        figures.add(make.runRate(view.runRate()));
        figures.add(make.years(view.periods().years()));
        view.waterfall().map(make::waterfall).ifPresent(figures::add);
        var saved = view.saved();
        figures.add(make.payback(saved.saving(), saved.payback(), saved.movesAYearBefore()));
        figures.add(make.quarters(view.periods().quarters()));
        return figures;
    }

    /** Somebody is looked after at a month end that a return covers. */
    public boolean isDrawable() {
        return view.runRate().listCovered().stream()
                .anyMatch(point -> point.cost().priced() + point.cost().unpriced() > 0);
    }

    /** What a week costs now, what a child costs in a year, and what is not known. */
    public String headline() {
        return view.runRate()
                .findLast()
                .map(
                        last ->
                                "On %s: %s%s"
                                        .formatted(
                                                Plain.day(last.day()),
                                                last.cost().inWords(),
                                                aChild()))
                .orElse("No return covers this period. Import the returns of these years.");
    }

    private static String aChild(PeriodCost year, String each) {
        return " %s%s: %s a child and year."
                .formatted(year.period().label(), year.isPart() ? " so far" : "", each);
    }

    private String aChild() {
        List<PeriodCost> years = view.periods().years();
        return years.isEmpty()
                ? ""
                : years.get(years.size() - 1)
                        .findPerChildAndYear()
                        .map(each -> aChild(years.get(years.size() - 1), Plain.pounds(each)))
                        .orElse("");
    }
}
