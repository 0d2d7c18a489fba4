package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.position.CarePosition;
import org.homeward.shift.StockScope;

/**
 * What the counted children cost in a week. A child without a price is never counted as free: the
 * sum is then a least.
 *
 * @param known sum of the prices that are known
 * @param byBasis priced children by what their price rests on; every basis, 0 included
 * @param unpriced children without a price
 */
public record WeeklyCost(LocalDate day, Money known, Map<Basis, Integer> byBasis, int unpriced) {
    public WeeklyCost {
        byBasis = Map.copyOf(byBasis);
    }

    public static WeeklyCost on(CarePosition position, StockScope scope, LocalDate day) {
        return of(day, PricedCare.between(position, scope, day, day).on(day).toList());
    }

    static WeeklyCost of(LocalDate day, List<PricedStay> stays) {
        Map<Basis, Integer> byBasis = new EnumMap<>(Basis.class);
        for (Basis basis : Basis.values()) {
            byBasis.put(basis, 0);
        }
        Money known = Money.ZERO;
        int unpriced = 0;
        for (PricedStay stay : stays) {
            if (stay.price().isEmpty()) {
                unpriced++;
                continue;
            }
            Priced price = stay.price().get();
            known = known.plus(price.weekly());
            byBasis.merge(price.basis(), 1, Integer::sum);
        }
        return new WeeklyCost(day, known, byBasis, unpriced);
    }

    /** Children with a price. */
    public int priced() {
        return byBasis.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Every counted child has a price. */
    public boolean isComplete() {
        return unpriced == 0;
    }

    /** Such as {@code £1,010,400 a week}, or {@code at least ...} and why. */
    public String inWords() {
        if (priced() == 0) {
            return "No price is recorded for " + children(unpriced) + ".";
        }
        return isComplete()
                ? Plain.pounds(known) + " a week."
                : "At least %s a week; no price is recorded for %s."
                        .formatted(Plain.pounds(known), children(unpriced));
    }

    private static String children(int number) {
        return Plain.count(number, "child", "children");
    }
}
