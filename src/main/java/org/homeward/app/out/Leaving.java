package org.homeward.app.out;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;

/**
 * The way on which everything leaves a store: whole or not at all, over nothing that is there, and
 * never without an entry in the audit trail.
 */
final class Leaving {
    private final Store store;
    private final Clock clock;

    Leaving(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Writes to a new place.
     *
     * @param what in a few words, for the audit trail
     */
    Outcome<Path> to(Path out, Actor by, String what, Consumer<Path> writing) {
        NewPlace place = NewPlace.at(out);
        List<Reason> against = place.reasonsAgainst();
        return against.isEmpty()
                ? Outcome.done(place.make(writing, () -> note(by, what)))
                : Outcome.refused(against);
    }

    private void note(Actor by, String what) {
        store.write(
                books -> {
                    books.audit(new AuditEntry(clock.instant(), by, "exported", Set.of(), what));
                    return what;
                });
    }
}
