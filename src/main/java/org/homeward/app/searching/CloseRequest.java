package org.homeward.app.searching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.RequestClosing;
import org.homeward.position.FactsBuilder;

/** Ends a search that needs no placement any more; a child is never left waiting on a list. */
public final class CloseRequest {
    private final Deeds deeds;
    private final Clock clock;

    public CloseRequest(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.clock = clock;
    }

    /**
     * How a search ended.
     *
     * @param on the day of the records it ends on; a day to come is refused
     */
    public record Command(
            RequestId request, LocalDate on, RequestClosing.Outcome how, String note, Actor by) {}

    /** Done with how it ended, or refused with every reason. */
    public Outcome<RequestClosing> close(Command command) {
        return deeds.run(
                new Deeds.Deed("closed a request", Set.of(command.request().text()), command.by()),
                books -> closed(command, books));
    }

    private Outcome<RequestClosing> closed(Command command, Books books) {
        return new Checks()
                .isOpen(command.request(), books.position(command.on()))
                .that(
                        !command.on().isAfter(LocalDate.now(clock)),
                        "ON",
                        "That day has not come yet.")
                .that(!command.note().isBlank(), "NOTE", "Say in a few words how it ended.")
                .then(
                        () -> {
                            var closing =
                                    new RequestClosing(
                                            command.request(),
                                            command.how(),
                                            command.note().strip(),
                                            new Recorded(command.by().name(), command.on()));
                            books.put(new FactsBuilder().add(closing).build());
                            return closing;
                        });
    }
}
