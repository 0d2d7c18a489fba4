package org.homeward.app.searching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Approach;
import org.homeward.position.FactsBuilder;

/** Keeps the contact log of a request: every household that was asked, and what it said. */
public final class LogApproach {
    private final Deeds deeds;
    private final Ids ids;
    private final Clock clock;

    public LogApproach(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a household was asked and what came of it.
     *
     * @param at empty for now
     * @param reason needed when it was declined or withdrawn
     */
    public record Command(
            RequestId request,
            HouseholdId household,
            Optional<Instant> at,
            Approach.Outcome outcome,
            Optional<Approach.DeclineReason> reason,
            String note,
            Actor by) {
        boolean cameToNothing() {
            return outcome == Approach.Outcome.DECLINED
                    || outcome == Approach.Outcome.WITHDRAWN_BY_US;
        }
    }

    /** Done with the entry, or refused with everything that is missing. */
    public Outcome<Approach> log(Command command) {
        var subjects = Set.of(command.request().text(), command.household().text());
        return deeds.run(
                new Deeds.Deed("logged a contact", subjects, command.by()),
                books -> logged(command, books));
    }

    /** Takes an entry out of the log with a reason; it stays on record as void. */
    public Outcome<String> voidIt(String approach, String reason, Actor by) {
        return new Voiding(deeds, ids, clock).voidIt(approach, "a contact", reason, by);
    }

    private Outcome<Approach> logged(Command command, Books books) {
        var position = books.position(LocalDate.now(clock));
        Instant at = command.at().orElseGet(clock::instant);
        boolean other = command.reason().filter(Approach.DeclineReason.OTHER::equals).isPresent();
        return new Checks()
                .isOpen(command.request(), position)
                .isHousehold(command.household(), position)
                .that(
                        !at.isAfter(clock.instant()),
                        "AT",
                        "The contact was at a time that has not come yet.")
                .that(
                        !command.cameToNothing() || command.reason().isPresent(),
                        "WHY",
                        "Choose why it came to nothing: the next search needs to know.")
                .that(
                        !other || !command.note().isBlank(),
                        "NOTE",
                        "Say in a few words what the other reason was.")
                .then(
                        () -> {
                            var entry = entry(command, at);
                            books.put(new FactsBuilder().add(entry).build());
                            return entry;
                        });
    }

    private Approach entry(Command command, Instant at) {
        return new Approach(
                ids.next("A"),
                command.request(),
                command.household(),
                at,
                command.by().name(),
                command.outcome(),
                command.cameToNothing() ? command.reason() : Optional.empty(),
                command.note().strip());
    }
}
