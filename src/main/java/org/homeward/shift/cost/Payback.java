package org.homeward.shift.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.domain.money.ProgrammeMonth;

/**
 * Whether what was saved has paid for the programme. Up to the day of the records both sides are
 * actual; after it moves go on at the pace of the last twelve months, each saves what a move saved
 * in the mean, prices stay, and children leave the family as stability and the mean stay say (each
 * month 1 - stability^(1/12), and one of so many months). Only moves above the pace before the
 * programme pay for it: the saving counts by their share of all moves. The programme breaks even in
 * the first month from which on that saving never falls below what is spent.
 *
 * @param missing what a break-even lacks, in words; without any of it one is given
 * @param months cumulative, from the first that is looked at to ten years after the records
 * @param extraShare moves above the pace before, as a share of all, 0 to 1
 * @param middle with the stability as it is
 * @param early with the upper end of stability and dearer homes
 * @param late with the lower end of stability and cheaper homes
 */
public record Payback(
        List<String> missing,
        List<Month> months,
        double extraShare,
        YearMonth knownTo,
        Optional<YearMonth> middle,
        Optional<YearMonth> early,
        Optional<YearMonth> late,
        Stability stability) {
    /** How far ahead a break-even is looked for. */
    public static final int YEARS_AHEAD = 10;

    private static final double WEEKS_A_MONTH = 52.1786 / 12;
    private static final double DAYS_A_YEAR = 365.25;

    public Payback {
        missing = List.copyOf(missing);
        months = List.copyOf(months);
    }

    /**
     * Cumulative, at the end of a month.
     *
     * @param saved by the moves above the pace before
     */
    public record Month(YearMonth month, Money spent, Money saved, boolean isSupposed) {}

    /**
     * What a break-even rests on beside the saving.
     *
     * @param movesAYearBefore the pace before the programme; empty when no returns tell it
     */
    public record Grounds(
            List<ProgrammeMonth> programme,
            OptionalDouble movesAYearBefore,
            Stability stability,
            CostPolicy policy) {
        public Grounds {
            programme = List.copyOf(programme);
        }
    }

    public static Payback of(RealisedSaving saving, Grounds grounds) {
        List<String> missing = missing(saving, grounds);
        YearMonth known = YearMonth.from(saving.to());
        Stability stability = grounds.stability();
        double share = extraShare(saving, grounds.movesAYearBefore().orElse(0));
        if (!missing.isEmpty()) {
            return new Payback(
                    missing,
                    List.of(),
                    share,
                    known,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    stability);
        }
        double net = saving.meanNetPence().orElse(0);
        double home = saving.meanHomePence().orElse(0);
        double range = home * grounds.policy().pricePerCent() / 100.0;
        var way = new Way(saving, grounds, share, movesAMonth(saving));
        List<Month> middle = way.months(stability.middle(), net);
        return new Payback(
                missing,
                middle,
                share,
                known,
                crossing(middle),
                crossing(way.months(stability.range().high(), net + range)),
                crossing(way.months(stability.range().low(), net - range)),
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

    private static List<String> missing(RealisedSaving saving, Grounds grounds) {
        List<String> missing = new ArrayList<>();
        Optional<YearMonth> begins = firstSpending(grounds.programme());
        if (begins.isEmpty()) {
            missing.add("what the programme spends by month");
        } else if (begins.get().isAfter(YearMonth.from(saving.to()))) {
            missing.add("the programme itself, which begins in " + Plain.month(begins.get()));
        }
        if (saving.moves() == 0) {
            missing.add("a move from residential care to a family since the programme began");
        } else if (saving.meanNetPence().isEmpty()) {
            missing.add("prices of the homes that were left and of the families");
        }
        if (grounds.movesAYearBefore().isEmpty()) {
            missing.add("returns of the two years before, to tell which moves are new");
        }
        return missing;
    }

    private static Optional<YearMonth> firstSpending(List<ProgrammeMonth> programme) {
        return programme.stream()
                .filter(month -> month.investment().pence() > 0)
                .map(ProgrammeMonth::month)
                .min(YearMonth::compareTo);
    }

    private static double extraShare(RealisedSaving saving, double movesAYearBefore) {
        double years = days(saving.from(), saving.to()) / DAYS_A_YEAR;
        return saving.moves() == 0 ? 0 : Math.max(0, 1 - movesAYearBefore * years / saving.moves());
    }

    private static double movesAMonth(RealisedSaving saving) {
        LocalDate yearAgo = saving.to().plusDays(1).minusYears(1);
        LocalDate since = yearAgo.isBefore(saving.from()) ? saving.from() : yearAgo;
        double months = Math.max(1, days(since, saving.to()) * 12 / DAYS_A_YEAR);
        return saving.countedSince(since) / months;
    }

    private static double days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1.0;
    }

    /** Actual months, and those to come under a stability and a weekly saving in pence. */
    private record Way(RealisedSaving saving, Grounds grounds, double share, double moves) {
        List<Month> months(double stability, double netPence) {
            NavigableMap<YearMonth, Money> spend = new TreeMap<>();
            grounds.programme()
                    .forEach(month -> spend.merge(month.month(), month.investment(), Money::plus));
            List<Month> months = new ArrayList<>();
            YearMonth first = saving.months().get(0).month();
            Money spent =
                    spend.headMap(first, false).values().stream().reduce(Money.ZERO, Money::plus);
            for (RealisedSaving.Month month : saving.months()) {
                spent = spent.plus(spend.getOrDefault(month.month(), Money.ZERO));
                months.add(month(month.month(), spent, (double) month.realised().pence(), false));
            }
            double saved = (double) saving.now().realised().pence();
            double withFamily = saving.goingOn();
            for (int ahead = 1; ahead <= 12 * YEARS_AHEAD; ahead++) {
                YearMonth month = YearMonth.from(saving.to()).plusMonths(ahead);
                spent = spent.plus(spend.getOrDefault(month, Money.ZERO));
                withFamily = after(withFamily, stability);
                saved += withFamily * netPence * WEEKS_A_MONTH;
                months.add(month(month, spent, saved, true));
            }
            return months;
        }

        private Month month(YearMonth month, Money spent, double saved, boolean supposed) {
            return new Month(month, spent, new Money(Math.round(share * saved)), supposed);
        }

        private double after(double withFamily, double stability) {
            double back = withFamily * (1 - Math.pow(stability, 1.0 / 12));
            return withFamily - back - withFamily / grounds.policy().monthsWithFamily() + moves;
        }
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
