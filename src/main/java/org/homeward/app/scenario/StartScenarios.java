package org.homeward.app.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.domain.money.NamedTarget;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.position.CarePosition;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.homeward.shift.scenario.Choices;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.LeverCounts;
import org.homeward.shift.scenario.LeverHistory;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.Setting;
import org.homeward.shift.scenario.Starters;
import org.homeward.shift.scenario.Unit;
import org.homeward.shift.target.WhatMustBeTrue;
import org.homeward.shift.target.YearsOnRecord;

/** Gathers what a person needs before the first lever: the record, starters, and the goal. */
public final class StartScenarios {
    private static final int YEARS_BACK = 10;
    private final Store store;

    public StartScenarios(Store store) {
        this.store = store;
    }

    public ScenarioStart start(LocalDate asAt) {
        CarePosition position = store.position(asAt);
        int counted =
                StockSeries.on(position, StockScope.PUBLISHED, List.of(asAt))
                        .points()
                        .get(0)
                        .total();
        LeverHistory history = LeverCounts.until(position, asAt);
        List<ProgrammeMonth> programme = position.book().facts().money().programme();
        Optional<TargetLine> target = TargetLine.find(TargetMeasure.LOOKED_AFTER, programme);
        Optional<GoalPlan> goal = target.flatMap(line -> goal(line, position, counted, history));
        List<Scenario> starters = new ArrayList<>();
        Starters.list()
                .forEach(
                        starter ->
                                starters.add(
                                        starter.isAsNow()
                                                ? starter
                                                : spending(starter, programme)));
        goal.ifPresent(plan -> starters.add(plan.scenario()));
        return new ScenarioStart(store.authority(), asAt, counted, history, starters, target, goal);
    }

    /** With what the programme plans to spend, where it does. */
    private static Scenario spending(Scenario starter, List<ProgrammeMonth> programme) {
        List<ProgrammeMonth> spent =
                programme.stream()
                        .filter(month -> month.investment().pence() > 0)
                        .sorted(Comparator.comparing(ProgrammeMonth::month))
                        .toList();
        if (spent.isEmpty()) {
            return starter;
        }
        YearMonth first = spent.get(0).month();
        YearMonth last = spent.get(spent.size() - 1).month();
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        double pounds =
                spent.stream().mapToDouble(month -> month.investment().pence() / 100.0).sum();
        return starter.with(Lever.SPEND, new Setting(Math.rint(pounds), Unit.POUNDS))
                .with(Lever.SPEND_MONTHS, new Setting((double) months, Unit.MONTHS))
                .with(Choices.USUAL.spending(Optional.of(first)));
    }

    private static Optional<GoalPlan> goal(
            TargetLine line, CarePosition position, int counted, LeverHistory history) {
        LocalDate asAt = position.asAt();
        return WhatMustBeTrue.solve(
                        new NamedTarget.Mark(asAt, counted),
                        new NamedTarget.Mark(
                                line.targets().lastKey().atEndOfMonth(),
                                line.targets().lastEntry().getValue()),
                        YearsOnRecord.between(
                                position, StockScope.PUBLISHED, asAt.minusYears(YEARS_BACK), asAt))
                .map(needed -> GoalPlan.of(needed, history));
    }
}
