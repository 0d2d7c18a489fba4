package org.homeward.app.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.homeward.domain.common.Plain;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.LeverHistory;
import org.homeward.shift.scenario.LeverYear;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.Setting;
import org.homeward.shift.target.Way;
import org.homeward.shift.target.WhatMustBeTrue;

/**
 * What it would take to reach the programme's goal, and whether that was ever achieved.
 *
 * @param label such as {@code Plan to reach 707}
 * @param sentences each way in words, with the record beside it
 */
public record GoalPlan(String label, List<String> sentences, Scenario scenario) {
    private static final double MOST = 1_000;

    public GoalPlan {
        sentences = List.copyOf(sentences);
    }

    static GoalPlan of(WhatMustBeTrue needed, LeverHistory history) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "As now, %s would be looked after on %s; the goal is %s."
                        .formatted(
                                Plain.number(Math.round(needed.asNow())),
                                Plain.day(needed.goal().on()),
                                Plain.number(needed.goal().children())));
        needed.ways().forEach(way -> sentences.add(inWords(way, needed)));
        String label = "Plan to reach " + Plain.number(needed.goal().children());
        return new GoalPlan(label, sentences, scenario(label, needed, history));
    }

    private static String inWords(Way way, WhatMustBeTrue needed) {
        if (!way.isPossible()) {
            return way.kind().label() + ": no number leads there.";
        }
        String achieved =
                way.achieved()
                        .map(year -> "last achieved in the year to March " + year.year())
                        .orElse("never achieved in a year on record");
        return "%s: %s entries a year (now %s) and %.3f exits a year for each child (now %.3f): %s."
                .formatted(
                        way.kind().label(),
                        Plain.number(Math.round(way.entries().getAsDouble())),
                        Plain.number(needed.now().entries()),
                        way.exitRate().getAsDouble(),
                        needed.now().exitRate().orElse(0),
                        achieved);
    }

    private static Scenario scenario(String label, WhatMustBeTrue needed, LeverHistory history) {
        Way both = way(needed, Way.Kind.BOTH_ALIKE);
        Way chosen = both.isPossible() ? both : way(needed, Way.Kind.FEWER_ENTRIES);
        Scenario plan = Scenario.named(label).noted("Solved by plain arithmetic for the goal.");
        if (!chosen.isPossible()) {
            return plan;
        }
        double entries = perCent(chosen.entries(), needed.now().entries());
        plan =
                plan.with(Lever.ENTRIES, Setting.perCent(entries))
                        .with(Lever.ENTRIES_UNACCOMPANIED, Setting.perCent(entries));
        double exits = perCent(chosen.exitRate(), needed.now().exitRate().orElse(0));
        double raised = exits * shareOfLevers(needed, history);
        if (raised != 0) {
            for (Lever lever :
                    List.of(Lever.EXITS_HOME, Lever.EXITS_GUARDIANSHIP, Lever.EXITS_ADOPTION)) {
                plan = plan.with(lever, Setting.perCent(rounded(raised)));
            }
        }
        return plan;
    }

    /** Exits that no lever moves stay, so the others have to rise by so much more. */
    private static double shareOfLevers(WhatMustBeTrue needed, LeverHistory history) {
        int moved =
                history.years().stream()
                        .filter(year -> year.yearEnd() == needed.now().year())
                        .mapToInt(GoalPlan::movedExits)
                        .sum();
        return moved == 0 ? 0 : (double) needed.now().exits() / moved;
    }

    private static int movedExits(LeverYear year) {
        return year.on(Lever.EXITS_HOME)
                + year.on(Lever.EXITS_GUARDIANSHIP)
                + year.on(Lever.EXITS_ADOPTION);
    }

    private static Way way(WhatMustBeTrue needed, Way.Kind kind) {
        return needed.ways().stream()
                .filter(way -> way.kind() == kind)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        kind.name().toLowerCase(Locale.ROOT) + " is missing"));
    }

    private static double perCent(OptionalDouble then, double now) {
        return now == 0 ? 0 : rounded(100 * (then.orElse(now) / now - 1));
    }

    private static double rounded(double perCent) {
        return Math.max(-100, Math.min(MOST, Math.rint(perCent)));
    }
}
