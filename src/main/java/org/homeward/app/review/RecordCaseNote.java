package org.homeward.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CaseNote;
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
        LocalDate asAt = note.recorded().on();
        return deeds.run(
                new Deeds.Deed("recorded a case note", Set.of(note.child().text()), by),
                books -> {
                    var position = books.position(asAt);
                    var before =
                            position.stepDown()
                                    .findNote(note.child())
                                    .filter(earlier -> earlier.recorded().on().equals(asAt));
                    return Asked.isKnown(note.child(), position)
                            .that(saysSomething(note), "NOTE", "Nothing is written yet.")
                            .that(
                                    note.nextHearing().filter(d -> d.isBefore(asAt)).isEmpty(),
                                    "HEARING",
                                    "The next hearing is a day to come.")
                            .that(
                                    note.socialWorkers().orElse(0) >= 0,
                                    "WORKERS",
                                    "The number of social workers is nought or more.")
                            .then(
                                    () -> {
                                        var facts = new FactsBuilder().add(note);
                                        before.ifPresent(
                                                b ->
                                                        facts.add(
                                                                superseding.of(
                                                                        "case note of "
                                                                                + note.child(),
                                                                        words(b),
                                                                        words(note),
                                                                        asAt,
                                                                        by)));
                                        books.put(facts.build());
                                        return note;
                                    });
                });
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
