package org.homeward.app.quality;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.homeward.app.Books;
import org.homeward.app.DataIssue;
import org.homeward.app.IssueHandling;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;

/** Records who is to mend an issue, what is known of it, or why it may stay as it is. */
public final class HandleIssues {
    private static final int LONGEST_TEXT = 4_000;

    private final Store store;
    private final Clock clock;

    public HandleIssues(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Gives them to a person to mend; an empty name gives them to nobody. */
    public Outcome<Integer> assign(Set<String> ids, String person, Actor by) {
        String name = person.strip();
        return change(
                new Change(
                        ids,
                        by,
                        name.isEmpty() ? "took back data issues" : "assigned data issues",
                        name,
                        handling -> handling.assignedTo(name)));
    }

    /** Notes what is known; an empty text takes the note away. */
    public Outcome<Integer> note(Set<String> ids, String text, Actor by) {
        String note = text.strip();
        return change(
                new Change(ids, by, "noted data issues", note, handling -> handling.noted(note)));
    }

    /** Accepts them as they are; refused without a reason. */
    public Outcome<Integer> accept(Set<String> ids, String reason, Actor by) {
        String why = reason.strip();
        if (why.isEmpty()) {
            return Outcome.refused(
                    List.of(Reason.of("REASON", "Say why the data may stay as they are.")));
        }
        Instant now = clock.instant();
        return change(
                new Change(
                        ids,
                        by,
                        "accepted data issues",
                        why,
                        handling ->
                                handling.acceptedFor(
                                        new IssueHandling.Acceptance(why, by.name(), now))));
    }

    /** Opens accepted issues again. */
    public Outcome<Integer> reopen(Set<String> ids, Actor by) {
        return change(new Change(ids, by, "reopened data issues", "", IssueHandling::reopened));
    }

    private record Change(
            Set<String> ids,
            Actor by,
            String action,
            String text,
            UnaryOperator<IssueHandling> handling) {}

    private Outcome<Integer> change(Change change) {
        if (change.ids().isEmpty()) {
            return Outcome.refused(List.of(Reason.of("NONE", "Choose at least one issue.")));
        }
        if (change.text().length() > LONGEST_TEXT) {
            return Outcome.refused(
                    List.of(Reason.of("LONG", "Write no more than 4,000 characters.")));
        }
        return Outcome.done(store.write(books -> changed(change, books)));
    }

    private int changed(Change change, Books books) {
        List<DataIssue> all = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        for (DataIssue issue : books.listIssues()) {
            boolean chosen = change.ids().contains(issue.id());
            all.add(chosen ? issue.with(change.handling().apply(issue.handling())) : issue);
            if (chosen) {
                done.add(issue.id());
            }
        }
        books.replaceIssues(all);
        books.audit(
                new AuditEntry(
                        clock.instant(),
                        change.by(),
                        change.action(),
                        done,
                        "%d issues".formatted(done.size())));
        return done.size();
    }
}
