package org.homeward.app.searching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
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

    /** Done with how it ended, or refused with every reason. */
    public Outcome<RequestClosing> close(
            RequestId request, RequestClosing.Outcome how, String note, Actor by) {
        return deeds.run(
                new Deeds.Deed("closed a request", Set.of(request.text()), by),
                books -> {
                    LocalDate today = LocalDate.now(clock);
                    return new Checks()
                            .isOpen(request, books.position(today))
                            .that(!note.isBlank(), "NOTE", "Say in a few words how it ended.")
                            .then(
                                    () -> {
                                        var closing =
                                                new RequestClosing(
                                                        request,
                                                        how,
                                                        note.strip(),
                                                        new Recorded(by.name(), today));
                                        books.put(new FactsBuilder().add(closing).build());
                                        return closing;
                                    });
                });
    }
}
