package org.homeward.app.importing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.KeptImport;
import org.homeward.app.Outcome;
import org.homeward.app.ReturnReader;
import org.homeward.app.Store;
import org.homeward.app.reading.Progress;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;

/** Takes the last import back, whole, unless somebody has worked on what it brought. */
public final class UndoImport {
    private static final int SHOWN = 10;

    private final Store store;
    private final ReturnReader reader;
    private final Clock clock;

    public UndoImport(Store store, ReturnReader reader, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.clock = clock;
    }

    /** The import that can be taken back; empty when there is none or it was taken back. */
    public Optional<KeptImport> findLast() {
        return last(store.listImports());
    }

    /** Refused with every record that was changed since. */
    public Outcome<KeptImport> undo(Actor by) {
        return store.write(books -> undo(books, by));
    }

    private Outcome<KeptImport> undo(Books books, Actor by) {
        Optional<KeptImport> last = last(books.listImports());
        if (last.isEmpty()) {
            audit(books, by, "was refused an undo", "There was nothing to take back.");
            return Outcome.refused(
                    List.of(Reason.of("NONE", "There is no import that could be taken back.")));
        }
        Set<String> changed = books.undoLastImport();
        if (!changed.isEmpty()) {
            audit(books, by, "was refused an undo", changed.size() + " records changed since");
            return Outcome.refused(reasons(changed));
        }
        KeptImport undone = last.get().undone(clock.instant());
        books.put(undone);
        new IssueWork(books, reader, clock, Progress.UNHEARD).keepAfterUndo();
        audit(books, by, "took back an import", "Import %d".formatted(undone.number()));
        return Outcome.done(undone);
    }

    private static Optional<KeptImport> last(List<KeptImport> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(i -> i.undoneAt().isEmpty());
    }

    private static List<Reason> reasons(Set<String> changed) {
        String more =
                changed.size() > SHOWN ? " and %d more".formatted(changed.size() - SHOWN) : "";
        return List.of(
                Reason.of(
                        "CHANGED",
                        "Somebody has worked on what the import brought: %s%s. Correct it there."
                                .formatted(
                                        String.join(", ", changed.stream().limit(SHOWN).toList()),
                                        more)));
    }

    private void audit(Books books, Actor by, String action, String detail) {
        books.audit(new AuditEntry(clock.instant(), by, action, Set.of(), detail));
    }
}
