package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeward.domain.common.Money;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;

/**
 * What the counted children cost a week at the end of each month.
 *
 * @param points in order of time
 */
public record RunRate(StockScope scope, List<Point> points) {
    public RunRate {
        points = List.copyOf(points);
    }

    /**
     * One month end.
     *
     * @param byCell weekly sums of the known prices
     * @param covered a return for the day is loaded; without one the cost is too low to be drawn
     */
    public record Point(WeeklyCost cost, Map<CostCell, Money> byCell, boolean covered) {
        public Point {
            byCell = Collections.unmodifiableMap(new TreeMap<>(byCell));
        }

        public LocalDate day() {
            return cost.day();
        }

        /** Every group, nought included, in drawing order. */
        public Map<KindGroup, Money> byGroup(ResidentialScope residential) {
            Map<KindGroup, Money> groups = new EnumMap<>(KindGroup.class);
            for (KindGroup group : KindGroup.values()) {
                groups.put(group, Money.ZERO);
            }
            return summed(groups, cell -> cell.group(residential));
        }

        /** Classes of provider with a cost. */
        public Map<ProviderSide, Money> byProvider() {
            return summed(new EnumMap<>(ProviderSide.class), CostCell::provider);
        }

        private <K> Map<K, Money> summed(Map<K, Money> into, Function<CostCell, K> key) {
            byCell.forEach((cell, money) -> into.merge(key.apply(cell), money, Money::plus));
            return into;
        }
    }

    /** One point for each month end in the window. */
    public static RunRate monthly(PricedCare care) {
        List<Point> points = new ArrayList<>();
        LocalDate last = care.window().until().minusDays(1);
        for (LocalDate day : StockSeries.monthEnds(care.window().start(), last)) {
            points.add(point(care, day));
        }
        return new RunRate(care.scope(), points);
    }

    /** Points that may be drawn. */
    public List<Point> listCovered() {
        return points.stream().filter(Point::covered).toList();
    }

    public Optional<Point> findFirst() {
        return listCovered().stream().findFirst();
    }

    public Optional<Point> findLast() {
        return listCovered().stream().reduce((first, second) -> second);
    }

    /** Every child at every covered month end has a price. */
    public boolean isComplete() {
        return listCovered().stream().allMatch(point -> point.cost().isComplete());
    }

    private static Point point(PricedCare care, LocalDate day) {
        List<PricedStay> stays = care.on(day).toList();
        Map<CostCell, Money> cells = new TreeMap<>();
        for (PricedStay stay : stays) {
            stay.price()
                    .ifPresent(
                            price -> cells.merge(CostCell.of(stay), price.weekly(), Money::plus));
        }
        return new Point(WeeklyCost.of(day, stays), cells, care.coverage().covers(day));
    }
}
