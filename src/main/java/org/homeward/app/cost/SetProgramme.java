package org.homeward.app.cost;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.homeward.app.Books;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.position.FactsBuilder;

/**
 * Sets what the programme spends: an amount spread evenly over months, or that of a single month.
 * Targets of the months stay as they are, and so does the spending of other months.
 */
public final class SetProgramme {
    private static final int MOST_MONTHS = 120;
    private static final Money MOST = Money.pounds(1_000_000_000);

    private final MoneyDeeds deeds;
    private final Clock clock;

    public SetProgramme(Store store, Clock clock) {
        this.deeds = new MoneyDeeds(store, clock);
        this.clock = clock;
    }

    /**
     * An amount over months.
     *
     * @param last not before the first; the same for a single month
     */
    public record Spend(Money amount, YearMonth first, YearMonth last) {
        long months() {
            return first.until(last, ChronoUnit.MONTHS) + 1;
        }
    }

    /** Done with the months as they now are; pence that do not divide go to the first months. */
    public Outcome<List<ProgrammeMonth>> spend(Spend spend, Actor by) {
        return deeds.run(
                new MoneyDeeds.Deed(
                        "set what the programme spends", spend.first() + " to " + spend.last(), by),
                reasonsAgainst(spend),
                books -> put(spend, books));
    }

    private MoneyDeeds.Worked<List<ProgrammeMonth>> put(Spend spend, Books books) {
        List<ProgrammeMonth> before =
                books.position(LocalDate.now(clock)).book().facts().money().programme();
        FactsBuilder facts = new FactsBuilder();
        List<ProgrammeMonth> months = new ArrayList<>();
        Money replaced = Money.ZERO;
        for (long i = 0; i < spend.months(); i++) {
            YearMonth month = spend.first().plusMonths(i);
            ProgrammeMonth old = find(before, month);
            replaced = replaced.plus(old.investment());
            ProgrammeMonth now =
                    new ProgrammeMonth(
                            month,
                            part(spend, i),
                            old.targetLookedAfter(),
                            old.targetResidential());
            facts.add(now);
            months.add(now);
        }
        books.put(facts.build());
        return MoneyDeeds.Worked.done(
                List.copyOf(months),
                "was %s, now %s".formatted(replaced.inPounds(), spend.amount().inPounds()));
    }

    private static Money part(Spend spend, long index) {
        long months = spend.months();
        long rest = spend.amount().pence() % months;
        return new Money(spend.amount().pence() / months + (index < rest ? 1 : 0));
    }

    private static ProgrammeMonth find(List<ProgrammeMonth> months, YearMonth month) {
        return months.stream()
                .filter(m -> m.month().equals(month))
                .findFirst()
                .orElse(
                        new ProgrammeMonth(
                                month, Money.ZERO, OptionalInt.empty(), OptionalInt.empty()));
    }

    private static List<Reason> reasonsAgainst(Spend spend) {
        List<Reason> against = new ArrayList<>();
        if (spend.amount().pence() < 0) {
            against.add(Reason.of("AMOUNT", "Spending is nothing or more."));
        }
        if (spend.amount().compareTo(MOST) > 0) {
            against.add(
                    Reason.of(
                            "AMOUNT",
                            "%s is more than any programme of this sort spends."
                                    .formatted(Plain.pounds(spend.amount()))));
        }
        if (spend.last().isBefore(spend.first())) {
            against.add(Reason.of("MONTHS", "The last month is before the first."));
        } else if (spend.months() > MOST_MONTHS) {
            against.add(Reason.of("MONTHS", "Spread it over ten years at most."));
        }
        return against;
    }
}
