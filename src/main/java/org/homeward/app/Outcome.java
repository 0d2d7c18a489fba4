package org.homeward.app;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Reason;

/**
 * The answer of a use case that may be refused: done with a result, or refused with every reason.
 */
public sealed interface Outcome<T> {
    /** It was done and is stored. */
    record Done<T>(T result) implements Outcome<T> {}

    /** It was not done; nothing has changed but the audit trail. */
    record Refused<T>(List<Reason> because) implements Outcome<T> {
        public Refused {
            because = List.copyOf(because);
        }
    }

    static <T> Outcome<T> done(T result) {
        return new Done<>(result);
    }

    static <T> Outcome<T> refused(List<Reason> because) {
        return new Refused<>(because);
    }

    default Optional<T> findResult() {
        return this instanceof Done<T> done ? Optional.of(done.result()) : Optional.empty();
    }

    /** Empty when it was done. */
    default List<Reason> reasons() {
        return this instanceof Refused<T> refused ? refused.because() : List.of();
    }
}
