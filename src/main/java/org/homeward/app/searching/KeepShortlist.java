package org.homeward.app.searching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.position.FactsBuilder;

/**
 * Keeps the shortlist that people make of the homes for a request, with what speaks for and against
 * each.
 */
public final class KeepShortlist {
    private final Deeds deeds;
    private final Clock clock;

    public KeepShortlist(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.clock = clock;
    }

    /** A home for the shortlist; the reasons may still be empty. */
    public record Command(
            RequestId request,
            HouseholdId household,
            String reasonsFor,
            String reasonsAgainst,
            Actor by) {}

    /** Puts a home on the shortlist or changes what is said of it. */
    public Outcome<ShortlistedHome> keep(Command command) {
        return put("put a home on a shortlist", command, true);
    }

    /** Takes a home off again; what was said of it stays on record. */
    public Outcome<ShortlistedHome> takeOff(Command command) {
        return put("took a home off a shortlist", command, false);
    }

    private Outcome<ShortlistedHome> put(String action, Command command, boolean kept) {
        var subjects = Set.of(command.request().text(), command.household().text());
        return deeds.run(
                new Deeds.Deed(action, subjects, command.by()), books -> put(command, kept, books));
    }

    private Outcome<ShortlistedHome> put(Command command, boolean kept, Books books) {
        LocalDate day = LocalDate.now(clock);
        var position = books.position(day);
        return new Checks()
                .isOpen(command.request(), position)
                .isHousehold(command.household(), position)
                .then(
                        () -> {
                            var home =
                                    new ShortlistedHome(
                                            command.request(),
                                            command.household(),
                                            command.reasonsFor().strip(),
                                            command.reasonsAgainst().strip(),
                                            kept,
                                            new Recorded(command.by().name(), day));
                            books.put(new FactsBuilder().add(home).build());
                            return home;
                        });
    }
}
