package org.homeward.app.cost;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Books;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.Reason;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.position.FactsBuilder;

/**
 * Sets what a week of a kind of care costs from a day on. Earlier prices stay; a price for the same
 * kind, provider and day corrects the one before, whose amount the audit trail keeps.
 */
public final class SetPrice {
    /** Above it the amount is taken for a month's or a year's. */
    private static final Money MOST_A_WEEK = Money.pounds(30_000);

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final MoneyDeeds deeds;
    private final Clock clock;

    public SetPrice(Store store, Clock clock) {
        this.deeds = new MoneyDeeds(store, clock);
        this.clock = clock;
    }

    /** Done with the price; refused with everything that cannot stand. */
    public Outcome<WeeklyPrice> set(WeeklyPrice price, Actor by) {
        return deeds.run(
                new MoneyDeeds.Deed("set a price", key(price), by),
                reasonsAgainst(price),
                books -> put(price, books));
    }

    static String key(WeeklyPrice price) {
        return "%s %s %s".formatted(price.kind(), price.provider(), price.from());
    }

    private MoneyDeeds.Worked<WeeklyPrice> put(WeeklyPrice price, Books books) {
        Optional<WeeklyPrice> before = before(price, books);
        if (before.filter(price::equals).isPresent()) {
            return new MoneyDeeds.Worked<>(
                    price, List.of(Reason.of("SAME", "This price is recorded already.")), "");
        }
        books.put(new FactsBuilder().add(price).build());
        return MoneyDeeds.Worked.done(
                price,
                before.map(p -> "was %s, now ".formatted(p.weekly().inPounds())).orElse("")
                        + price.weekly().inPounds());
    }

    private static Optional<WeeklyPrice> before(WeeklyPrice price, Books books) {
        return books.position(price.from()).book().facts().money().prices().stream()
                .filter(p -> key(p).equals(key(price)))
                .findFirst();
    }

    private List<Reason> reasonsAgainst(WeeklyPrice price) {
        List<Reason> against = new ArrayList<>();
        if (price.kind() == PlacementKind.UNKNOWN || price.kind() == PlacementKind.TEMPORARY) {
            against.add(Reason.of("KIND", "Choose a kind of care that can have a price."));
        }
        if (price.weekly().pence() <= 0) {
            against.add(
                    Reason.of(
                            "AMOUNT",
                            "A week costs more than nothing. Leave out what is not known."));
        } else if (price.weekly().compareTo(MOST_A_WEEK) > 0) {
            against.add(
                    Reason.of(
                            "AMOUNT",
                            "%s a week is more than any published fee; is it for a month or a year?"
                                    .formatted(Plain.pounds(price.weekly()))));
        }
        LocalDate latest = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        if (price.from().isBefore(EARLIEST) || price.from().isAfter(latest)) {
            against.add(
                    Reason.of(
                            "FROM",
                            "Give a first day between %s and %s."
                                    .formatted(Plain.day(EARLIEST), Plain.day(latest))));
        }
        if (price.source().isBlank()) {
            against.add(
                    Reason.of(
                            "SOURCE",
                            "Say where the price comes from, or that it is an assumption."));
        }
        if (price.provider() == ProviderCode.PR0 && price.kind() != PlacementKind.PARENTS) {
            against.add(Reason.of("PROVIDER", "PR0 is for children who live with their parents."));
        }
        return against;
    }
}
