package org.homeward.app.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Records what a household says about taking children, and that it said so again. */
public final class StateAvailability {
    private final Store store;
    private final Clock clock;

    public StateAvailability(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What was said on a day.
     *
     * @param from first day that it is about
     * @param until first day on which it no longer holds; empty while nobody said
     * @param reason why it is on hold or not available; may be empty otherwise
     */
    public record Command(
            HouseholdId household,
            Availability.State state,
            String reason,
            LocalDate from,
            Optional<LocalDate> until,
            LocalDate saidOn,
            Actor by) {}

    /**
     * The same as before holds still: only the day of the last word changes. Refused when nothing
     * was said about the day, for a day to come and for a household nobody knows.
     */
    public Outcome<Availability> confirm(HouseholdId household, LocalDate on, Actor by) {
        return store.write(
                books -> {
                    var position = books.position(on);
                    var said = position.supply().findAvailabilityOn(household, on);
                    var against = unknown(household, on, position);
                    if (said.isEmpty() && against.isEmpty()) {
                        against.add(
                                Reason.of(
                                        "STATE",
                                        "Nothing was said about this day; say what holds."));
                    }
                    if (!against.isEmpty()) {
                        books.audit(refused(household, by, against));
                        return Outcome.refused(against);
                    }
                    var again = said.orElseThrow();
                    var fact =
                            new Availability(
                                    household,
                                    again.span(),
                                    again.state(),
                                    again.reason(),
                                    Optional.of(on));
                    books.put(new FactsBuilder().add(fact).build());
                    books.audit(entry(household, by, "confirmed availability", words(fact)));
                    return Outcome.done(fact);
                });
    }

    /**
     * Something else holds from a day on; what was said before stays for the days before and, where
     * an end is given, from that day on. Refused without a reason where it is not available, for an
     * end that is not later than the first day, for a day to come and for a household nobody knows.
     */
    public Outcome<Availability> state(Command command) {
        return store.write(
                books -> {
                    var against = reasonsAgainst(command, books.position(command.saidOn()));
                    if (!against.isEmpty()) {
                        books.audit(refused(command.household(), command.by(), against));
                        return Outcome.refused(against);
                    }
                    var fact =
                            new Availability(
                                    command.household(),
                                    DateSpan.of(command.from(), command.until()),
                                    command.state(),
                                    command.reason().strip(),
                                    Optional.of(command.saidOn()));
                    books.put(new FactsBuilder().add(fact).build());
                    books.audit(
                            entry(
                                    command.household(),
                                    command.by(),
                                    "stated availability",
                                    words(fact)));
                    return Outcome.done(fact);
                });
    }

    private List<Reason> reasonsAgainst(Command command, CarePosition position) {
        var against = unknown(command.household(), command.saidOn(), position);
        if (command.state() != Availability.State.AVAILABLE && command.reason().isBlank()) {
            against.add(Reason.of("REASON", "Say in a few words why."));
        }
        if (command.until().filter(end -> !end.isAfter(command.from())).isPresent()) {
            against.add(
                    Reason.of(
                            "UNTIL",
                            "The end must be later than %s.".formatted(Plain.day(command.from()))));
        }
        return against;
    }

    private List<Reason> unknown(HouseholdId household, LocalDate on, CarePosition position) {
        var against = new ArrayList<Reason>();
        if (position.supply().findHousehold(household).isEmpty()) {
            against.add(Reason.of("HOUSEHOLD", "There is no household %s.".formatted(household)));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            against.add(Reason.of("DAY", "%s has not come yet.".formatted(Plain.day(on))));
        }
        return against;
    }

    private AuditEntry refused(HouseholdId household, Actor by, List<Reason> against) {
        var codes = String.join(", ", against.stream().map(Reason::code).toList());
        return entry(household, by, "was refused availability", codes);
    }

    private AuditEntry entry(HouseholdId household, Actor by, String action, String detail) {
        return new AuditEntry(clock.instant(), by, action, Set.of(household.text()), detail);
    }

    /** State and days, never the reason: reasons may name people. */
    private static String words(Availability said) {
        return said.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + " from "
                + said.span().start()
                + said.span().findEnd().map(end -> " to " + end).orElse("");
    }
}
