package org.homeward.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CaseNote;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Records facts about a child's case that the panel sees and nothing scores. */
public final class RecordCaseNote {
    private final Deeds deeds;
    private final Superseding superseding;

    public RecordCaseNote(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.superseding = new Superseding(ids);
    }

    /**
     * Done with the note, or refused with every reason. The newest note stands whole; one of the
     * same day is kept as a correction. The day it is recorded is the note's own.
     */
    public Outcome<CaseNote> record(CaseNote note, Actor by) {
        return deeds.run(
                new Deeds.Deed("recorded a case note", Set.of(note.child().text()), by),
                books -> recorded(note, books, by));
    }

    private Outcome<CaseNote> recorded(CaseNote note, Books books, Actor by) {
        LocalDate asAt = note.recorded().on();
        var position = books.position(asAt);
        var before =
                position.stepDown()
                        .findNote(note.child())
                        .filter(earlier -> earlier.recorded().on().equals(asAt));
        return checks(note, position)
                .then(
                        () -> {
                            var facts = new FactsBuilder().add(note);
                            var subject = "case note of " + note.child();
                            before.map(
                                            b ->
                                                    superseding.of(
                                                            subject,
                                                            words(b),
                                                            words(note),
                                                            asAt,
                                                            by))
                                    .ifPresent(facts::add);
                            books.put(facts.build());
                            return note;
                        });
    }

    private static Checks checks(CaseNote note, CarePosition position) {
        return Asked.isKnown(note.child(), position)
                .that(saysSomething(note), "NOTE", "Nothing is written yet.")
                .that(
                        note.nextHearing().filter(d -> d.isBefore(position.asAt())).isEmpty(),
                        "HEARING",
                        "The next hearing is a day to come.")
                .that(
                        note.socialWorkers().orElse(0) >= 0,
                        "WORKERS",
                        "The number of social workers is nought or more.");
    }

    private static boolean saysSomething(CaseNote note) {
        return note.nextHearing().isPresent()
                || note.socialWorkers().isPresent()
                || !note.familyView().isBlank()
                || !note.contested().isBlank();
    }

    private static String words(CaseNote note) {
        return "Hearing %s, social workers %s, family: %s, contested: %s"
                .formatted(
                        note.nextHearing().map(Plain::day).orElse("not known"),
                        note.socialWorkers().isPresent()
                                ? String.valueOf(note.socialWorkers().getAsInt())
                                : "not known",
                        note.familyView(),
                        note.contested());
    }
}
