package org.homeward.shift.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.domain.common.Money;
import org.homeward.domain.money.ProgrammeMonth;

/**
 * Whether what was saved has paid for the programme. Up to the day of the records both sides are
 * actual; after it moves go on at the pace of the last twelve months, each saves what a move saved
 * in the mean, prices stay, and children leave the family as stability and the mean stay say (each
 * month 1 - stability^(1/12), and one of so many months). The programme breaks even in the first
 * month from which on the saving never falls below what is spent.
 *
 * @param missing what a break-even lacks, in words; without any of it one is given
 * @param months cumulative, from the first with spending to the last that was looked at
 * @param middle with the stability as it is
 * @param early with the upper end of stability and dearer homes
 * @param late with the lower end of stability and cheaper homes
 */
public record Payback(
        List<String> missing,
        List<Month> months,
        YearMonth knownTo,
        Optional<YearMonth> middle,
        Optional<YearMonth> early,
        Optional<YearMonth> late,
        Stability stability) {
    /** How far ahead a break-even is looked for. */
    public static final int YEARS_AHEAD = 10;

    private static final double WEEKS_A_MONTH = 52.1786 / 12;

    public Payback {
        missing = List.copyOf(missing);
        months = List.copyOf(months);
    }

    /** Cumulative, at the end of a month. */
    public record Month(YearMonth month, Money spent, Money saved, boolean isSupposed) {}

    /** What one path supposes of the months to come. */
    private record Path(double stability, double netPence, CostPolicy policy, double moves) {
        double after(double withFamily) {
            double back = withFamily * (1 - Math.pow(stability, 1.0 / 12));
            return withFamily - back - withFamily / policy.monthsWithFamily() + moves;
        }
    }

    public static Payback of(
            RealisedSaving saving,
            List<ProgrammeMonth> programme,
            Stability stability,
            CostPolicy policy) {
        List<String> missing = missing(saving, programme);
        YearMonth known = YearMonth.from(saving.to());
        if (!missing.isEmpty()) {
            return new Payback(
                    missing,
                    List.of(),
                    known,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    stability);
        }
        double moves = movesAMonth(saving);
        double net = saving.meanNetPence().orElse(0);
        double range = saving.meanHomePence().orElse(0) * policy.pricePerCent() / 100.0;
        List<Month> middle =
                path(saving, programme, new Path(stability.middle(), net, policy, moves));
        return new Payback(
                missing,
                middle,
                known,
                crossing(middle),
                crossing(
                        path(
                                saving,
                                programme,
                                new Path(stability.range().high(), net + range, policy, moves))),
                crossing(
                        path(
                                saving,
                                programme,
                                new Path(stability.range().low(), net - range, policy, moves))),
                stability);
    }

    /** Everything that is spent. */
    public Money spent() {
        return months.isEmpty() ? Money.ZERO : months.get(months.size() - 1).spent();
    }

    /** Spending, prices and moves are all there. */
    public boolean isKnown() {
        return missing.isEmpty();
    }

    private static List<String> missing(RealisedSaving saving, List<ProgrammeMonth> programme) {
        List<String> missing = new ArrayList<>();
        if (programme.stream().noneMatch(month -> month.investment().pence() > 0)) {
            missing.add("what the programme spends by month");
        }
        if (saving.moves() == 0) {
            missing.add("a move from residential care to a family since the programme began");
        } else if (saving.meanNetPence().isEmpty()) {
            missing.add("prices of the homes that were left and of the families");
        }
        return missing;
    }

    private static double movesAMonth(RealisedSaving saving) {
        LocalDate yearAgo = saving.to().plusDays(1).minusYears(1);
        LocalDate since = yearAgo.isBefore(saving.from()) ? saving.from() : yearAgo;
        double months = Math.max(1, ChronoUnit.DAYS.between(since, saving.to()) / 30.44);
        return saving.countedSince(since) / months;
    }

    private static List<Month> path(
            RealisedSaving saving, List<ProgrammeMonth> programme, Path path) {
        NavigableMap<YearMonth, Money> spend = new TreeMap<>();
        programme.forEach(month -> spend.merge(month.month(), month.investment(), Money::plus));
        YearMonth known = YearMonth.from(saving.to());
        List<Month> months = new ArrayList<>();
        Money spent = Money.ZERO;
        for (RealisedSaving.Month month : saving.months()) {
            spent = spent.plus(spend.getOrDefault(month.month(), Money.ZERO));
            months.add(new Month(month.month(), spent, month.realised(), false));
        }
        double saved = saving.now().realised().pence();
        double withFamily = saving.goingOn();
        for (int ahead = 1; ahead <= 12 * YEARS_AHEAD; ahead++) {
            YearMonth month = known.plusMonths(ahead);
            spent = spent.plus(spend.getOrDefault(month, Money.ZERO));
            withFamily = path.after(withFamily);
            saved += withFamily * path.netPence() * WEEKS_A_MONTH;
            months.add(new Month(month, spent, new Money(Math.round(saved)), true));
        }
        return months;
    }

    /** Looked at from the end: the first month of the last stretch without a shortfall. */
    private static Optional<YearMonth> crossing(List<Month> months) {
        Optional<YearMonth> found = Optional.empty();
        for (int i = months.size() - 1; i >= 0; i--) {
            Month month = months.get(i);
            if (month.saved().compareTo(month.spent()) < 0) {
                break;
            }
            found = Optional.of(month.month());
        }
        return found;
    }
}
