package org.homeward.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.forecast.Fan;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Counts;
import org.homeward.shift.scenario.ScenarioResult;

/** The charts of a comparison: how many, how many in homes, what a week costs, what is saved. */
public final class ScenarioFigures {
    private final Captions captions;
    private final Comparison comparison;

    public ScenarioFigures(Authority authority, Comparison comparison) {
        this.captions = new Captions(authority, comparison.residential());
        this.comparison = comparison;
    }

    /** Charts in the order of a page; money last, and only with every price. */
    public List<Figure> list() {
        List<Figure> figures = new ArrayList<>();
        figures.add(count());
        figures.add(residential());
        figures.add(weeklyCost());
        figures.add(net());
        return figures;
    }

    /** Children looked after: only entries and exits change it. */
    public Figure count() {
        return new ScenarioCountFigure(
                comparison,
                new ScenarioCountFigure.Counted(
                        "scenario-count",
                        "children looked after",
                        "Children looked after; step-downs and new carers never change this number,"
                                + " only entries and exits do",
                        Counts::all),
                captions);
    }

    /** Children in residential care. */
    public Figure residential() {
        String label = KindGroup.RESIDENTIAL.label(comparison.residential());
        return new ScenarioCountFigure(
                comparison,
                new ScenarioCountFigure.Counted(
                        "scenario-residential",
                        "in " + label.toLowerCase(java.util.Locale.UK),
                        "Children in residential care",
                        ofGroup(KindGroup.RESIDENTIAL)),
                captions);
    }

    /** Pounds a week. */
    public Figure weeklyCost() {
        return new ScenarioCostFigure(comparison, captions);
    }

    /** Saved less spent since the start. */
    public Figure net() {
        return new ScenarioNetFigure(comparison, captions);
    }

    private static Function<Counts, Fan> ofGroup(KindGroup group) {
        return counts -> counts.group(group);
    }

    /** The same under a chart that draws the range of the base. */
    static String madeWithRange(Comparison comparison) {
        return made(comparison) + "; shaded: 8 runs in 10 of the base";
    }

    /** How the runs were made, as it stands under each chart. */
    static String made(Comparison comparison) {
        var ask = comparison.base().ask();
        return "Means of %s runs on the same seeds (seed %d), rates of %s"
                .formatted(
                        Plain.number(ask.draws().runs()),
                        ask.draws().seed(),
                        ask.reference().inWords());
    }

    /** The base is called what it is beside others. */
    static String name(Comparison comparison, ScenarioResult result) {
        return comparison.isBase(result) ? "Base" : result.scenario().label();
    }
}
