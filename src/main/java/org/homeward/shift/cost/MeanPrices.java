package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.position.CarePosition;
import org.homeward.shift.StockScope;

/**
 * What a week of each kind of care cost on a day in the mean, at the providers and fees that the
 * children then had: the price of a child of whom only the kind of care is supposed.
 *
 * @param byKind kinds with at least one counted child
 * @param book the register, for kinds that nobody was in
 */
public record MeanPrices(LocalDate day, Map<PlacementKind, Mean> byKind, PriceBook book) {
    public MeanPrices {
        byKind = Map.copyOf(byKind);
    }

    /**
     * The mean of one kind.
     *
     * @param weekly of those with a price; empty when none has one
     * @param priced children with a price
     * @param unpriced children without, who are not in the mean
     */
    public record Mean(Optional<Money> weekly, int priced, int unpriced) {}

    public static MeanPrices on(CarePosition position, StockScope scope, LocalDate day) {
        Map<PlacementKind, List<PricedStay>> groups = new EnumMap<>(PlacementKind.class);
        PricedCare.between(position, scope, day, day)
                .on(day)
                .forEach(
                        stay ->
                                groups.computeIfAbsent(stay.kind(), kind -> new ArrayList<>())
                                        .add(stay));
        Map<PlacementKind, Mean> means = new EnumMap<>(PlacementKind.class);
        groups.forEach((kind, stays) -> means.put(kind, mean(WeeklyCost.of(day, stays))));
        return new MeanPrices(day, means, PriceBook.of(position.book().facts().money().prices()));
    }

    /** The mean of a kind, or its register price for any provider where nobody was in it. */
    public Optional<Money> findWeekly(PlacementKind kind) {
        return byKind.containsKey(kind)
                ? byKind.get(kind).weekly()
                : book.findPrice(kind, ProviderCode.NONE, day).map(Priced::weekly);
    }

    /** The mean of a kind on a later day, under supposed growth. */
    public Optional<Money> findWeekly(PlacementKind kind, Growth growth, LocalDate later) {
        return findWeekly(kind)
                .map(money -> new Money(Math.round(money.pence() * growth.factor(kind, later))));
    }

    /** Children of all kinds who had no price and are not in any mean. */
    public int unpriced() {
        return byKind.values().stream().mapToInt(Mean::unpriced).sum();
    }

    static Mean mean(WeeklyCost cost) {
        return new Mean(
                cost.priced() == 0
                        ? Optional.empty()
                        : Optional.of(
                                new Money(
                                        Math.round((double) cost.known().pence() / cost.priced()))),
                cost.priced(),
                cost.unpriced());
    }
}
