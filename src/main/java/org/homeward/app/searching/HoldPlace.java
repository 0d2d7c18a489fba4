package org.homeward.app.searching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Hold;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Keeps places in a household for a request while people decide, and gives them back. */
public final class HoldPlace {
    private static final int LONGEST_DAYS = 14;

    private final Deeds deeds;
    private final Ids ids;
    private final Clock clock;

    public HoldPlace(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A hold as a person asks for it.
     *
     * @param until first day on which it no longer holds
     */
    public record Command(
            RequestId request,
            HouseholdId household,
            int places,
            LocalDate from,
            LocalDate until,
            String reason,
            Actor by) {}

    /** Done with the hold, or refused with every reason. */
    public Outcome<Hold> hold(Command command) {
        var subjects = Set.of(command.request().text(), command.household().text());
        return deeds.run(
                new Deeds.Deed("held a place", subjects, command.by()),
                books -> held(command, books));
    }

    /** Gives the places back from a day on. */
    public Outcome<Hold> release(String hold, LocalDate from, Actor by) {
        return deeds.run(
                new Deeds.Deed("released a place", Set.of(hold), by),
                books ->
                        find(hold, books.position(from))
                                .map(found -> released(found, from, books))
                                .orElseGet(() -> Outcome.refused(List.of(none(hold)))));
    }

    private Outcome<Hold> held(Command command, Books books) {
        var position = books.position(command.from());
        var checks =
                new Checks()
                        .isOpen(command.request(), position)
                        .isHousehold(command.household(), position)
                        .that(command.places() > 0, "PLACES", "A hold keeps at least one place.")
                        .that(
                                command.until().isAfter(command.from()),
                                "UNTIL",
                                "The hold ends before it begins.")
                        .that(
                                !command.until().isAfter(command.from().plusDays(LONGEST_DAYS)),
                                "UNTIL",
                                "A place is held for %d days at most: other children wait."
                                        .formatted(LONGEST_DAYS))
                        .that(
                                position
                                        .casework()
                                        .holdsOn(command.household(), command.from())
                                        .stream()
                                        .noneMatch(h -> h.request().equals(command.request())),
                                "HELD",
                                "A place is held there for this request already.");
        int free = free(command, position);
        return checks.that(
                        free >= command.places(),
                        "FULL",
                        "%d free there on that day; %d asked for."
                                .formatted(free, command.places()))
                .then(() -> put(command, books));
    }

    private static int free(Command command, CarePosition position) {
        return position.supply()
                .findHousehold(command.household())
                .map(home -> position.supply().vacancyOn(home, command.from()).unfilled())
                .orElse(0);
    }

    private Hold put(Command command, Books books) {
        var hold =
                new Hold(
                        ids.next("H"),
                        command.request(),
                        command.household(),
                        command.places(),
                        DateSpan.of(command.from(), command.until()),
                        command.reason().strip(),
                        new Recorded(command.by().name(), LocalDate.now(clock)));
        books.put(new FactsBuilder().add(hold).build());
        return hold;
    }

    private static Outcome<Hold> released(Hold hold, LocalDate from, Books books) {
        Hold shorter = hold.endedOn(from);
        books.put(new FactsBuilder().add(shorter).build());
        return Outcome.done(shorter);
    }

    private static Optional<Hold> find(String id, CarePosition position) {
        return position.book().facts().work().holds().stream()
                .filter(hold -> hold.id().equals(id))
                .findFirst();
    }

    private static Reason none(String hold) {
        return Reason.of("HOLD", "There is no hold %s.".formatted(hold));
    }
}
