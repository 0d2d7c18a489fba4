package org.homeward.shift;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.position.CarePosition;

/**
 * What the counted children cost in a week by the recorded prices. A child without a price is never
 * counted as free: the sum is then a least.
 *
 * @param known sum of the prices that are recorded
 * @param priced children with a price
 * @param unpriced children without one
 */
public record WeeklyCost(LocalDate day, Money known, int priced, int unpriced) {
    public static WeeklyCost on(CarePosition position, StockScope scope, LocalDate day) {
        List<WeeklyPrice> prices = position.book().facts().money().prices();
        List<Optional<Money>> found =
                CountedCare.of(position, scope)
                        .stays()
                        .filter(stay -> stay.span().contains(day))
                        .map(stay -> findPrice(prices, stay.episode().setting(), day))
                        .toList();
        Money known = found.stream().flatMap(Optional::stream).reduce(Money.ZERO, Money::plus);
        int priced = (int) found.stream().filter(Optional::isPresent).count();
        return new WeeklyCost(day, known, priced, found.size() - priced);
    }

    /** Every counted child has a price. */
    public boolean isComplete() {
        return unpriced == 0;
    }

    /** Such as {@code £1,010,400 a week}, or {@code at least ...} and why. */
    public String inWords() {
        if (priced == 0) {
            return "No price is recorded for " + children(unpriced) + ".";
        }
        return isComplete()
                ? Plain.pounds(known) + " a week."
                : "At least %s a week; no price is recorded for %s."
                        .formatted(Plain.pounds(known), children(unpriced));
    }

    /** The newest price in force; one for the provider goes before one for any provider. */
    static Optional<Money> findPrice(List<WeeklyPrice> prices, Setting setting, LocalDate day) {
        return findPrice(prices, setting, setting.provider(), day)
                .or(() -> findPrice(prices, setting, ProviderCode.NONE, day));
    }

    private static Optional<Money> findPrice(
            List<WeeklyPrice> prices, Setting setting, ProviderCode provider, LocalDate day) {
        return prices.stream()
                .filter(price -> price.kind() == setting.kind())
                .filter(price -> price.provider() == provider)
                .filter(price -> !price.from().isAfter(day))
                .max(Comparator.comparing(WeeklyPrice::from))
                .map(WeeklyPrice::weekly);
    }

    private static String children(int number) {
        return Plain.count(number, "child", "children");
    }
}
