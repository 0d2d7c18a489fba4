package org.homeward.app.cost;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.app.Books;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.position.FactsBuilder;

/** Takes prices that are offered as assumptions into an empty register. */
public final class TakeStandardPrices {
    private final MoneyDeeds deeds;
    private final Clock clock;

    public TakeStandardPrices(Store store, Clock clock) {
        this.deeds = new MoneyDeeds(store, clock);
        this.clock = clock;
    }

    /** Done with the prices taken; refused when a price is recorded, or when none was chosen. */
    public Outcome<List<WeeklyPrice>> take(List<WeeklyPrice> chosen, Actor by) {
        List<Reason> against =
                chosen.isEmpty()
                        ? List.of(Reason.of("NONE", "Choose one price or more."))
                        : List.of();
        return deeds.run(
                new MoneyDeeds.Deed("took assumed prices", "prices", by),
                against,
                books -> put(List.copyOf(chosen), books));
    }

    private MoneyDeeds.Worked<List<WeeklyPrice>> put(List<WeeklyPrice> chosen, Books books) {
        if (!books.position(LocalDate.now(clock)).book().facts().money().prices().isEmpty()) {
            return new MoneyDeeds.Worked<>(
                    chosen,
                    List.of(
                            Reason.of(
                                    "PRICES",
                                    "The register has prices already; set each price by itself.")),
                    "");
        }
        FactsBuilder facts = new FactsBuilder();
        chosen.forEach(facts::add);
        books.put(facts.build());
        return MoneyDeeds.Worked.done(chosen, chosen.size() + " prices");
    }
}
