package org.homeward.app.cost;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Books;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.money.LockedMonth;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;

/**
 * Keeps the figures of a month as they were reported. They never change; what the records say later
 * is told beside them.
 */
public final class LockMonth {
    private final MoneyDeeds deeds;
    private final Clock clock;

    public LockMonth(Store store, Clock clock) {
        this.deeds = new MoneyDeeds(store, clock);
        this.clock = clock;
    }

    /**
     * Done with the figures; refused for a month that has not ended by the day that is looked at,
     * is locked already, or is not covered by a return.
     *
     * @param asAt the day whose records are looked at
     */
    public Outcome<LockedMonth> lock(YearMonth month, LocalDate asAt, Actor by) {
        return deeds.run(
                new MoneyDeeds.Deed("locked a month as reported", month.toString(), by),
                month.atEndOfMonth().isAfter(asAt)
                        ? List.of(
                                Reason.of(
                                        "MONTH",
                                        "%s has not ended on %s."
                                                .formatted(Plain.month(month), Plain.day(asAt))))
                        : List.of(),
                books -> keep(month, asAt, by, books));
    }

    private MoneyDeeds.Worked<LockedMonth> keep(
            YearMonth month, LocalDate asAt, Actor by, Books books) {
        CarePosition position = books.position(asAt);
        LockedMonth now =
                ReportedMonth.counted(
                        month, position, new Recorded(by.name(), LocalDate.now(clock)));
        Optional<Reason> against = against(month, position);
        if (against.isPresent()) {
            return new MoneyDeeds.Worked<>(now, List.of(against.get()), "");
        }
        books.put(new FactsBuilder().add(now).build());
        return MoneyDeeds.Worked.done(
                now,
                "looked after %d, fostered %d, residential %d, weekly %s"
                        .formatted(
                                now.lookedAfter(),
                                now.fostered(),
                                now.residential(),
                                now.weeklyCost()
                                        .map(cost -> cost.inPounds().toString())
                                        .orElse("not known")));
    }

    private static Optional<Reason> against(YearMonth month, CarePosition position) {
        Optional<LockedMonth> before =
                position.book().facts().money().locked().stream()
                        .filter(locked -> locked.month().equals(month))
                        .findFirst();
        if (before.isPresent()) {
            return Optional.of(
                    Reason.of(
                            "LOCKED",
                            "%s was locked on %s; later differences are told beside it."
                                    .formatted(
                                            Plain.month(month),
                                            Plain.day(before.get().recorded().on()))));
        }
        boolean covered =
                StockSeries.on(position, StockScope.PUBLISHED, List.of(month.atEndOfMonth()))
                        .findLast()
                        .isPresent();
        return covered
                ? Optional.empty()
                : Optional.of(
                        Reason.of(
                                "RETURN",
                                "No return is loaded for %s.".formatted(Plain.month(month))));
    }
}
