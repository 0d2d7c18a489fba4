package org.homeward.app.review;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.Books;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.searching.Checks;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Recorded;
import org.homeward.position.FactsBuilder;

/** Keeps what a record said before another took its place. */
record Superseding(Ids ids) {
    Correction of(String subject, String before, String after, LocalDate on, Actor by) {
        return new Correction(
                ids.next("K"),
                subject,
                before,
                Optional.of(after),
                "recorded anew",
                new Recorded(by.name(), on));
    }

    /**
     * A record that was wrong.
     *
     * @param what such as {@code a blocker}
     */
    record Wrong(String id, String what, String why, LocalDate asAt, Actor by) {}

    /** Puts it out of sight unless something stands against it; nothing takes its place. */
    Outcome<String> voidIt(Wrong wrong, Checks checks, Books books) {
        return checks.that(!wrong.why().isBlank(), "WHY", "Say why it is void.")
                .then(
                        () -> {
                            books.put(new FactsBuilder().add(gone(wrong)).build());
                            return wrong.id();
                        });
    }

    private Correction gone(Wrong wrong) {
        return new Correction(
                ids.next("K"),
                wrong.id(),
                wrong.what(),
                Optional.empty(),
                wrong.why().strip(),
                new Recorded(wrong.by().name(), wrong.asAt()));
    }
}
