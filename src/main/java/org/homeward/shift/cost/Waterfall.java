package org.homeward.shift.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.domain.common.Money;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;

/**
 * Why the cost of one period differs from that of another: more or fewer days in care (volume),
 * another mix of kinds (mix), and other prices (price). With D days, C cost, of kind k, 0 before
 * and 1 after:
 *
 * <ul>
 *   <li>volume: D1 x C0/D0 - C0, this period's days at the mean cost of a day before;
 *   <li>mix: sum of d1k x c0k/d0k - D1 x C0/D0, this period's kinds at the prices before;
 *   <li>price: C1 - sum of d1k x c0k/d0k, this period's days at the change of price.
 * </ul>
 *
 * <p>Volume and mix are the sales-quantity and sales-mix variances of cost accounting (Horngren,
 * Datar and Rajan, Cost Accounting, chapter on the analysis of variances), price the price variance
 * at actual quantities. The three add up to the difference in whole pence without a residual. A
 * kind that had no day before has no price to compare: it is all mix.
 *
 * @param parts kinds and providers that are compared
 * @param leftOut those with a day without a price in either period, left out of both
 */
public record Waterfall(
        PeriodCost before, PeriodCost after, List<Part> parts, List<CostCell> leftOut) {
    public Waterfall {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /** What one kind and provider, or several, did to the cost. */
    public record Part(CostCell cell, Money before, Money volume, Money mix, Money price) {
        public Money after() {
            return before.plus(volume).plus(mix).plus(price);
        }
    }

    /** The sums of a group. */
    public record Effect(Money before, Money volume, Money mix, Money price) {
        static final Effect NOTHING = new Effect(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        public Money after() {
            return before.plus(volume).plus(mix).plus(price);
        }

        Effect plus(Part part) {
            return new Effect(
                    before.plus(part.before()),
                    volume.plus(part.volume()),
                    mix.plus(part.mix()),
                    price.plus(part.price()));
        }
    }

    public static Waterfall between(PeriodCost before, PeriodCost after) {
        Set<CostCell> cells = new TreeSet<>(before.byCell().keySet());
        cells.addAll(after.byCell().keySet());
        List<CostCell> leftOut =
                cells.stream()
                        .filter(cell -> isUnpriced(before, cell) || isUnpriced(after, cell))
                        .toList();
        leftOut.forEach(cells::remove);
        long daysBefore = cells.stream().mapToLong(cell -> sum(before, cell).days()).sum();
        long daysAfter = cells.stream().mapToLong(cell -> sum(after, cell).days()).sum();
        List<Part> parts = new ArrayList<>();
        for (CostCell cell : cells) {
            parts.add(part(cell, sum(before, cell), sum(after, cell), daysBefore, daysAfter));
        }
        return new Waterfall(before, after, parts, leftOut);
    }

    /** Both periods are whole, returns of both are loaded, and something can be compared. */
    public boolean isFair() {
        return before.covered()
                && after.covered()
                && !before.isPart()
                && !after.isPart()
                && whole().before().pence() > 0;
    }

    /** Everything that is compared. */
    public Effect whole() {
        Effect whole = Effect.NOTHING;
        for (Part part : parts) {
            whole = whole.plus(part);
        }
        return whole;
    }

    /** By group, in drawing order; groups without a cost in both periods are nought. */
    public Map<KindGroup, Effect> byGroup(ResidentialScope residential) {
        Map<KindGroup, Effect> groups = new EnumMap<>(KindGroup.class);
        for (KindGroup group : KindGroup.values()) {
            groups.put(group, Effect.NOTHING);
        }
        for (Part part : parts) {
            KindGroup group = part.cell().group(residential);
            groups.put(group, groups.getOrDefault(group, Effect.NOTHING).plus(part));
        }
        return groups;
    }

    /** The groups whose price did most, the greatest first. */
    public List<KindGroup> byPriceEffect(ResidentialScope residential) {
        return byGroup(residential).keySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (KindGroup group) ->
                                                Math.abs(priceOf(group, residential).pence()))
                                .reversed())
                .toList();
    }

    /** What prices did in a group. */
    public Money priceOf(KindGroup group, ResidentialScope residential) {
        return byGroup(residential).getOrDefault(group, Effect.NOTHING).price();
    }

    private static Part part(
            CostCell cell,
            PeriodCost.Sum before,
            PeriodCost.Sum after,
            long daysBefore,
            long daysAfter) {
        Money atMean =
                daysBefore == 0 ? Money.ZERO : Pence.share(before.known(), daysAfter, daysBefore);
        Money atOldPrice =
                before.days() == 0
                        ? after.known()
                        : Pence.share(before.known(), after.days(), before.days());
        return new Part(
                cell,
                before.known(),
                atMean.minus(before.known()),
                atOldPrice.minus(atMean),
                after.known().minus(atOldPrice));
    }

    private static boolean isUnpriced(PeriodCost period, CostCell cell) {
        return sum(period, cell).unpricedDays() > 0;
    }

    private static PeriodCost.Sum sum(PeriodCost period, CostCell cell) {
        return period.byCell().getOrDefault(cell, PeriodCost.Sum.NOTHING);
    }
}
