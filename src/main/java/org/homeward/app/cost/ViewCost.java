package org.homeward.app.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.homeward.app.Store;
import org.homeward.domain.money.LockedMonth;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.position.CarePosition;
import org.homeward.position.MoneyFacts;
import org.homeward.shift.Coverage;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.cost.CostPolicy;
import org.homeward.shift.cost.FinancialPeriod;
import org.homeward.shift.cost.LikeForLike;
import org.homeward.shift.cost.Payback;
import org.homeward.shift.cost.PeriodCost;
import org.homeward.shift.cost.PricedCare;
import org.homeward.shift.cost.RealisedSaving;
import org.homeward.shift.cost.RunRate;
import org.homeward.shift.cost.StepDown;
import org.homeward.shift.cost.Unpriced;
import org.homeward.shift.cost.Waterfall;
import org.homeward.stepdown.outcome.MovesToFamily;

/** Shows what care costs, why that changed, what moves to families saved and what is recorded. */
public final class ViewCost {
    private static final int YEARS_BEFORE = 2;

    private final Store store;

    public ViewCost(Store store) {
        this.store = store;
    }

    /**
     * What is asked.
     *
     * @param asAt the last day
     * @param years financial years, that of the last day among them
     * @param moves which moves to families count
     * @param policy what is supposed where the records cannot tell
     */
    public record Ask(
            LocalDate asAt,
            int years,
            StockScope scope,
            ResidentialScope residential,
            MovesToFamily.Which moves,
            CostPolicy policy) {
        /** Throws {@link IllegalArgumentException} for less than a year. */
        public Ask {
            if (years < 1) {
                throw new IllegalArgumentException("A year or more is looked at.");
            }
        }

        /** Five years as published, residential care wide, every recorded move. */
        public static Ask standard(LocalDate asAt) {
            return new Ask(
                    asAt,
                    5,
                    StockScope.PUBLISHED,
                    ResidentialScope.WIDE,
                    MovesToFamily.Which.ALL_RECORDED,
                    CostPolicy.standard());
        }

        LocalDate from() {
            return FinancialPeriod.yearOf(asAt).span().start().minusYears(years - 1L);
        }
    }

    public CostView view(Ask ask) {
        CarePosition position = store.position(ask.asAt());
        PricedCare care = PricedCare.between(position, ask.scope(), ask.from(), ask.asAt());
        return new CostView(
                store.authority(),
                ask,
                RunRate.monthly(care),
                new CostView.Periods(PeriodCost.years(care), PeriodCost.quarters(care)),
                waterfall(position, ask),
                saved(position, ask),
                LikeForLike.on(care, ask.asAt(), ask.policy().overheadPerCent()),
                kept(position, care));
    }

    /** The newest financial year that has ended by the day, and the one before. */
    private static Optional<Waterfall> waterfall(CarePosition position, Ask ask) {
        FinancialPeriod after = FinancialPeriod.yearOf(ask.asAt());
        if (after.span().until().isAfter(ask.asAt().plusDays(1))) {
            after = after.before();
        }
        FinancialPeriod before = after.before();
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

    private static CostView.Saved saved(CarePosition position, Ask ask) {
        List<ProgrammeMonth> programme = position.book().facts().money().programme();
        List<StepDown> moves = StepDownMoves.list(position, ask.moves());
        LocalDate from = firstDay(programme, ask);
        RealisedSaving saving =
                RealisedSaving.of(position, moves, from, ask.policy().stillPlaced());
        OptionalDouble before = pace(position, moves, ask, from);
        return new CostView.Saved(
                saving,
                Payback.of(
                        saving,
                        new Payback.Grounds(
                                programme,
                                before,
                                StepDownMoves.stability(position, ask.moves(), ask.policy()),
                                ask.policy())),
                before);
    }

    /** Moves a year before a day; a review that agreed is the programme's own from its first. */
    private static OptionalDouble pace(
            CarePosition position, List<StepDown> moves, Ask ask, LocalDate from) {
        if (ask.moves() == MovesToFamily.Which.AGREED_IN_REVIEW) {
            return OptionalDouble.of(0);
        }
        LocalDate first = from.minusYears(YEARS_BEFORE);
        Coverage coverage = PricedCare.between(position, ask.scope(), first, first).coverage();
        boolean known =
                IntStream.range(0, YEARS_BEFORE)
                        .allMatch(year -> coverage.covers(first.plusYears(year)));
        long earlier =
                moves.stream()
                        .filter(m -> !m.on().isBefore(first) && m.on().isBefore(from))
                        .count();
        return known ? OptionalDouble.of((double) earlier / YEARS_BEFORE) : OptionalDouble.empty();
    }

    /** The programme begins with the first month that spends; without one the period asked for. */
    private static LocalDate firstDay(List<ProgrammeMonth> programme, Ask ask) {
        return programme.stream()
                .filter(month -> month.investment().pence() > 0)
                .map(ProgrammeMonth::month)
                .min(YearMonth::compareTo)
                .map(month -> month.atDay(1))
                .filter(day -> !day.isAfter(ask.asAt()))
                .orElse(ask.from());
    }

    private static CostView.Kept kept(CarePosition position, PricedCare care) {
        MoneyFacts money = position.book().facts().money();
        return new CostView.Kept(
                money.prices().stream()
                        .sorted(
                                Comparator.comparing(WeeklyPrice::kind)
                                        .thenComparing(WeeklyPrice::provider)
                                        .thenComparing(WeeklyPrice::from))
                        .toList(),
                money.programme().stream()
                        .sorted(Comparator.comparing(ProgrammeMonth::month))
                        .toList(),
                money.locked().stream()
                        .filter(month -> !month.month().atEndOfMonth().isAfter(position.asAt()))
                        .sorted(Comparator.comparing(LockedMonth::month))
                        .map(month -> ReportedMonth.of(month, position))
                        .toList(),
                Unpriced.listOn(care, position.asAt()));
    }
}
