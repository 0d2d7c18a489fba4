package org.homeward.app;

import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;

/**
 * Runs small commands: one transaction each, with its audit entry whether it was done or refused.
 * Details carry ids and codes, never what people wrote.
 */
public final class Deeds {
    private final Store store;
    private final Clock clock;

    public Deeds(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What is to be done.
     *
     * @param action in the past tense, such as {@code held a place}
     * @param subjects ids of the records concerned
     */
    public record Deed(String action, Set<String> subjects, Actor by) {
        public Deed {
            subjects = Set.copyOf(subjects);
        }
    }

    /** Runs work that either puts something and is done, or puts nothing and is refused. */
    public <T> Outcome<T> run(Deed deed, Function<Books, Outcome<T>> work) {
        return store.write(
                books -> {
                    Outcome<T> outcome = work.apply(books);
                    books.audit(entry(deed, outcome));
                    return outcome;
                });
    }

    private AuditEntry entry(Deed deed, Outcome<?> outcome) {
        boolean done = outcome.findResult().isPresent();
        String codes =
                outcome.reasons().stream()
                        .map(Reason::code)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new AuditEntry(
                clock.instant(),
                deed.by(),
                done ? deed.action() : "was refused: " + deed.action(),
                deed.subjects(),
                codes);
    }
}
