package org.homeward.app.cost;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.app.Books;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;

/**
 * Runs commands about money: one transaction each with its audit entry, whose detail says what
 * stood there before, so that a correction never loses the figure it corrects.
 */
final class MoneyDeeds {
    private static final Set<Role> MAY = Set.of(Role.MANAGER, Role.TEAM_LEAD, Role.ADMINISTRATOR);

    private final Store store;
    private final Clock clock;

    MoneyDeeds(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What was worked out inside the transaction.
     *
     * @param because why it is refused; empty when it is done
     * @param detail amounts before and after
     */
    record Worked<T>(T result, List<Reason> because, String detail) {
        static <T> Worked<T> done(T result, String detail) {
            return new Worked<>(result, List.of(), detail);
        }
    }

    /** What is done to which record. */
    record Deed(String action, String subject, Actor by) {}

    /** Refused for who may not, without looking further; otherwise as the work says. */
    <T> Outcome<T> run(Deed deed, List<Reason> known, Function<Books, Worked<T>> work) {
        List<Reason> against = new ArrayList<>(known);
        if (!MAY.contains(deed.by().role())) {
            against.add(
                    0,
                    Reason.of("ROLE", "A team lead, manager or administrator keeps the prices."));
        }
        return store.write(
                books -> {
                    if (!against.isEmpty()) {
                        return refused(books, deed, against);
                    }
                    Worked<T> worked = work.apply(books);
                    if (!worked.because().isEmpty()) {
                        return refused(books, deed, worked.because());
                    }
                    books.audit(entry(deed, deed.action(), worked.detail()));
                    return Outcome.done(worked.result());
                });
    }

    private <T> Outcome<T> refused(Books books, Deed deed, List<Reason> because) {
        String codes =
                because.stream().map(Reason::code).distinct().collect(Collectors.joining(", "));
        books.audit(entry(deed, "was refused: " + deed.action(), codes));
        return Outcome.refused(because);
    }

    private AuditEntry entry(Deed deed, String action, String detail) {
        return new AuditEntry(clock.instant(), deed.by(), action, Set.of(deed.subject()), detail);
    }
}
