package org.homeward.shift.cost;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;

/**
 * What care cost in a period: days in care times the weekly price of each day, divided by seven,
 * each kind and provider rounded to the penny once.
 *
 * @param counted the days of the period that are known: all of them unless it is a part
 * @param byCell kinds and providers with at least one day
 * @param covered a return for the period is loaded
 */
public record PeriodCost(
        FinancialPeriod period, DateSpan counted, Map<CostCell, Sum> byCell, boolean covered) {
    public PeriodCost {
        byCell = Collections.unmodifiableMap(new TreeMap<>(byCell));
    }

    /**
     * Days and cost of one kind and provider.
     *
     * @param days with a price
     * @param unpricedDays without one; their cost is not in {@code known}
     */
    public record Sum(Money known, long days, long unpricedDays) {
        static final Sum NOTHING = new Sum(Money.ZERO, 0, 0);
    }

    /** The years that have a day in the window. */
    public static List<PeriodCost> years(PricedCare care) {
        return FinancialPeriod.years(care.window()).stream().map(p -> of(care, p)).toList();
    }

    /** The quarters that have a day in the window. */
    public static List<PeriodCost> quarters(PricedCare care) {
        return FinancialPeriod.quarters(care.window()).stream().map(p -> of(care, p)).toList();
    }

    public static PeriodCost of(PricedCare care, FinancialPeriod period) {
        DateSpan counted = within(period.span(), care.window());
        Map<CostCell, long[]> sums = new TreeMap<>();
        for (PricedStay stay : care.stays()) {
            long days = stay.days(counted);
            if (days > 0) {
                long[] sum = sums.computeIfAbsent(CostCell.of(stay), cell -> new long[3]);
                stay.price().ifPresent(price -> sum[0] += price.weekly().pence() * days);
                sum[stay.price().isPresent() ? 1 : 2] += days;
            }
        }
        Map<CostCell, Sum> cells = new TreeMap<>();
        sums.forEach(
                (cell, sum) ->
                        cells.put(cell, new Sum(Pence.ofWeeklyDays(sum[0]), sum[1], sum[2])));
        return new PeriodCost(
                period, counted, cells, care.coverage().covers(period.span().start()));
    }

    /** Fewer days are known than the period has. */
    public boolean isPart() {
        return !counted.equals(period.span());
    }

    public Money known() {
        return Pence.sum(byCell.values().stream().map(Sum::known).toList());
    }

    /** Days in care with a price. */
    public long days() {
        return byCell.values().stream().mapToLong(Sum::days).sum();
    }

    /** Days in care without a price; the cost is a least when there are any. */
    public long unpricedDays() {
        return byCell.values().stream().mapToLong(Sum::unpricedDays).sum();
    }

    public boolean isComplete() {
        return unpricedDays() == 0;
    }

    /** Known cost of a priced day times the days of its financial year; empty without any. */
    public Optional<Money> findPerChildAndYear() {
        DateSpan year = FinancialPeriod.yearOf(period.span().start()).span();
        long daysOfYear = ChronoUnit.DAYS.between(year.start(), year.until());
        return days() == 0
                ? Optional.empty()
                : Optional.of(Pence.share(known(), daysOfYear, days()));
    }

    /** Every group, nought included, in drawing order. */
    public Map<KindGroup, Money> byGroup(ResidentialScope residential) {
        Map<KindGroup, Money> groups = new EnumMap<>(KindGroup.class);
        for (KindGroup group : KindGroup.values()) {
            groups.put(group, Money.ZERO);
        }
        byCell.forEach(
                (cell, sum) -> groups.merge(cell.group(residential), sum.known(), Money::plus));
        return groups;
    }

    private static DateSpan within(DateSpan period, DateSpan window) {
        var first = period.start().isAfter(window.start()) ? period.start() : window.start();
        var until = period.until().isBefore(window.until()) ? period.until() : window.until();
        return DateSpan.of(first, until.isBefore(first) ? first : until);
    }
}
