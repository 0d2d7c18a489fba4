package org.homeward.app.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.domain.money.NamedTarget;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.position.CarePosition;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.homeward.shift.cost.FinancialPeriod;
import org.homeward.shift.cost.PeriodCost;
import org.homeward.shift.cost.PricedCare;
import org.homeward.shift.cost.Waterfall;
import org.homeward.shift.target.BaselineGuard;
import org.homeward.shift.target.MissedTarget;
import org.homeward.shift.target.WhatMustBeTrue;
import org.homeward.shift.target.YearsOnRecord;

/** Shows a target line: the gap, an honest claim, what must be true, why it was missed. */
public final class ViewTargets {
    private static final int YEARS_ON_RECORD = 10;

    private final Store store;

    public ViewTargets(Store store) {
        this.store = store;
    }

    /**
     * What is asked.
     *
     * @param line id of the line; the first there is when it is empty or gone
     * @param since start that somebody measures from; the start of the line when empty
     */
    public record Ask(
            LocalDate asAt, Optional<String> line, Optional<LocalDate> since, StockScope scope) {}

    /** Empty while there is no line at all. */
    public Optional<TargetView> view(Ask ask) {
        CarePosition position = store.position(ask.asAt());
        List<ChosenLine> lines = lines(position);
        return lines.stream()
                .filter(line -> ask.line().filter(line.id()::equals).isPresent())
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(chosen -> view(position, ask, lines, chosen));
    }

    private TargetView view(
            CarePosition position, Ask ask, List<ChosenLine> lines, ChosenLine chosen) {
        TargetLine line = chosen.line();
        StockSeries stock =
                StockSeries.monthly(
                        position,
                        ask.scope(),
                        line.start().on().minusYears(1).plusDays(1),
                        ask.asAt());
        YearsOnRecord record =
                YearsOnRecord.between(
                        position, ask.scope(), ask.asAt().minusYears(YEARS_ON_RECORD), ask.asAt());
        Optional<MissedTarget> missed =
                line.measure() == TargetMeasure.LOOKED_AFTER
                        ? MissedTarget.of(position, line)
                        : Optional.empty();
        return new TargetView(
                store.authority(),
                lines,
                chosen,
                programme(lines, chosen),
                stock,
                record,
                new TargetView.Judged(
                        claim(ask, stock, lines, chosen),
                        must(line, stock, record),
                        missed.map(m -> m.listExits(position)).orElse(List.of()),
                        cost(position, ask, line)),
                missed);
    }

    /** The programme first, then named targets by their baseline. */
    private static List<ChosenLine> lines(CarePosition position) {
        var money = position.book().facts().money();
        List<ChosenLine> lines = new ArrayList<>();
        for (TargetMeasure measure : TargetMeasure.values()) {
            TargetLine.find(measure, money.programme())
                    .ifPresent(line -> lines.add(new ChosenLine(line, Optional.empty())));
        }
        money.targets().stream()
                .filter(target -> !target.withdrawn())
                .sorted((a, b) -> a.baseline().on().compareTo(b.baseline().on()))
                .forEach(t -> lines.add(new ChosenLine(TargetLine.of(t), Optional.of(t))));
        return lines;
    }

    private static Optional<TargetLine> programme(List<ChosenLine> lines, ChosenLine chosen) {
        return lines.stream()
                .filter(other -> other.named().isEmpty() && !other.equals(chosen))
                .map(ChosenLine::line)
                .filter(line -> line.measure() == chosen.line().measure())
                .findFirst();
    }

    private static Optional<BaselineGuard.Claim> claim(
            Ask ask, StockSeries stock, List<ChosenLine> lines, ChosenLine chosen) {
        TargetLine line = chosen.line();
        NamedTarget.Mark baseline = programme(lines, chosen).orElse(line).start();
        return new BaselineGuard(baseline)
                .judge(stock.listCovered(), ask.since().orElse(line.start().on()), line::counted);
    }

    /** From today; once the goal has passed, from where the line began. */
    private static Optional<StockPoint> startOf(
            TargetLine line, StockSeries stock, StockPoint last) {
        return line.goal().on().isAfter(last.day())
                ? Optional.of(last)
                : stock.findOn(line.start().on()).filter(StockPoint::covered);
    }

    /** What a year cost when the line began against the newest whole year, and why. */
    private static Optional<Waterfall> cost(CarePosition position, Ask ask, TargetLine line) {
        FinancialPeriod before = FinancialPeriod.yearOf(line.start().on());
        FinancialPeriod after = FinancialPeriod.yearOf(ask.asAt().plusDays(1)).before();
        if (!before.span().start().isBefore(after.span().start())) {
            return Optional.empty();
        }
        PricedCare care =
                PricedCare.between(
                        position,
                        ask.scope(),
                        before.span().start(),
                        after.span().until().minusDays(1));
        return Optional.of(
                        Waterfall.between(PeriodCost.of(care, before), PeriodCost.of(care, after)))
                .filter(Waterfall::isFair);
    }

    private static Optional<WhatMustBeTrue> must(
            TargetLine line, StockSeries stock, YearsOnRecord record) {
        if (line.measure() != TargetMeasure.LOOKED_AFTER) {
            return Optional.empty();
        }
        return stock.findLast()
                .flatMap(last -> startOf(line, stock, last))
                .flatMap(
                        point ->
                                WhatMustBeTrue.solve(
                                        new NamedTarget.Mark(point.day(), point.total()),
                                        line.goal(),
                                        record));
    }
}
