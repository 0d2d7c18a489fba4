package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.WeeklyPrice;

/**
 * The register of weekly prices: the one place that says what a kind of care costs on a day. A
 * price for the provider goes before one for any provider, and of each the newest in force counts.
 * Where there is none the answer is empty, never nought.
 */
public final class PriceBook {
    private final List<WeeklyPrice> prices;
    private final Map<PlacementKind, Map<ProviderCode, NavigableMap<LocalDate, WeeklyPrice>>> index;
    private final Growth growth;

    private PriceBook(List<WeeklyPrice> prices, Growth growth) {
        this.prices = List.copyOf(prices);
        this.growth = growth;
        this.index = new EnumMap<>(PlacementKind.class);
        for (WeeklyPrice price : prices) {
            index.computeIfAbsent(price.kind(), kind -> new EnumMap<>(ProviderCode.class))
                    .computeIfAbsent(price.provider(), provider -> new TreeMap<>())
                    .put(price.from(), price);
        }
    }

    public static PriceBook of(List<WeeklyPrice> prices) {
        return new PriceBook(prices, Growth.none(LocalDate.MAX));
    }

    /** The same register with prices that rise after a day; a later recorded price goes first. */
    public PriceBook growing(Growth supposed) {
        return new PriceBook(prices, supposed);
    }

    /** A price of which nobody said where it comes from, or whose source begins with the word. */
    public static boolean isAssumption(WeeklyPrice price) {
        String source = price.source().strip().toLowerCase(Locale.UK);
        return source.isEmpty() || source.startsWith("assumption");
    }

    /** Every recorded price, as recorded. */
    public List<WeeklyPrice> list() {
        return prices;
    }

    public boolean isEmpty() {
        return prices.isEmpty();
    }

    /** The recorded price in force on a day, before any growth. */
    public Optional<WeeklyPrice> findRecorded(
            PlacementKind kind, ProviderCode provider, LocalDate day) {
        return inForce(kind, provider, day).or(() -> inForce(kind, ProviderCode.NONE, day));
    }

    /** What a week costs on a day, grown where growth is supposed. */
    public Optional<Priced> findPrice(PlacementKind kind, ProviderCode provider, LocalDate day) {
        return findRecorded(kind, provider, day).map(price -> priced(price, day));
    }

    /** Days inside a span, its first left out, from which another price may hold. */
    public NavigableSet<LocalDate> changes(
            PlacementKind kind, ProviderCode provider, DateSpan span) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (ProviderCode each : List.of(provider, ProviderCode.NONE)) {
            days.addAll(
                    dated(kind, each)
                            .subMap(span.start(), false, span.until(), false)
                            .navigableKeySet());
        }
        return days;
    }

    /** The first day from which any price holds; empty for an empty register. */
    public Optional<LocalDate> findFirstDay() {
        return prices.stream().map(WeeklyPrice::from).min(LocalDate::compareTo);
    }

    private Optional<WeeklyPrice> inForce(
            PlacementKind kind, ProviderCode provider, LocalDate day) {
        return Optional.ofNullable(dated(kind, provider).floorEntry(day)).map(Map.Entry::getValue);
    }

    private NavigableMap<LocalDate, WeeklyPrice> dated(PlacementKind kind, ProviderCode provider) {
        return index.getOrDefault(kind, Map.of())
                .getOrDefault(provider, Collections.emptyNavigableMap());
    }

    private Priced priced(WeeklyPrice price, LocalDate day) {
        double factor = growth.factor(price.kind(), price.from(), day);
        if (factor == 1) {
            return new Priced(
                    price.weekly(),
                    isAssumption(price) ? Basis.ASSUMPTION : Basis.REGISTER,
                    price.source());
        }
        return new Priced(
                new Money(Math.round(price.weekly().pence() * factor)),
                Basis.ASSUMPTION,
                "assumed growth of %s %% a year on: %s"
                        .formatted(growth.perCent().get(price.kind()), price.source()));
    }
}
