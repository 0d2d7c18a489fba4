package org.homeward.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Raises what stands between a child and a family, hands it on, and says when it is away. */
public final class WorkBlockers {
    private final Deeds deeds;
    private final Ids ids;

    public WorkBlockers(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
    }

    /**
     * A blocker.
     *
     * @param note what exactly; may be empty
     * @param owner who deals with it
     * @param due by which day
     */
    public record Command(
            ChildId child,
            BlockerKind kind,
            String note,
            String owner,
            LocalDate due,
            LocalDate asAt,
            Actor by) {}

    /** Done with the blocker, or refused with everything that is missing. */
    public Outcome<Blocker> raise(Command command) {
        return deeds.run(
                new Deeds.Deed("raised a blocker", Set.of(command.child().text()), command.by()),
                books -> raised(command, books));
    }

    /** Another owner or another day; what it said before is kept. */
    public Outcome<Blocker> handOn(
            String blocker, String owner, LocalDate due, LocalDate asAt, Actor by) {
        return deeds.run(
                new Deeds.Deed("changed a blocker", Set.of(blocker), by),
                books -> {
                    var found = find(blocker, books.position(asAt));
                    var checks = dealtWith(owner, due, asAt, standing(found, asAt));
                    return checks.then(
                            () -> {
                                var before = found.orElseThrow();
                                var now = handedOn(before, owner, due);
                                var kept =
                                        new Superseding(ids)
                                                .of(blocker, words(before), words(now), asAt, by);
                                books.put(new FactsBuilder().add(now).add(kept).build());
                                return now;
                            });
                });
    }

    /** It is out of the way since the day. */
    public Outcome<Blocker> clear(String blocker, LocalDate asAt, Actor by) {
        return deeds.run(
                new Deeds.Deed("cleared a blocker", Set.of(blocker), by),
                books -> {
                    var found = find(blocker, books.position(asAt));
                    return standing(found, asAt)
                            .then(
                                    () -> {
                                        var cleared = Optional.of(new Recorded(by.name(), asAt));
                                        var now = with(found.orElseThrow(), cleared);
                                        books.put(new FactsBuilder().add(now).build());
                                        return now;
                                    });
                });
    }

    /** It was raised in error: out of sight with a reason, and still on record as void. */
    public Outcome<String> voidBlocker(String blocker, String why, LocalDate asAt, Actor by) {
        var wrong = new Superseding.Wrong(blocker, "a blocker", why, asAt, by);
        return deeds.run(
                new Deeds.Deed("voided a blocker", Set.of(blocker), by),
                books -> {
                    boolean known = find(blocker, books.position(asAt)).isPresent();
                    var checks = new Checks().that(known, "RECORD", "There is no such blocker.");
                    return new Superseding(ids).voidIt(wrong, checks, books);
                });
    }

    private Outcome<Blocker> raised(Command command, Books books) {
        var position = books.position(command.asAt());
        var checks = Asked.isKnown(command.child(), position);
        boolean stands =
                position.stepDown().listStanding(command.child()).stream()
                        .filter(b -> b.kind() == command.kind())
                        .anyMatch(b -> b.note().equals(command.note().strip()));
        checks.that(!stands, "KIND", "This blocker stands already.");
        return dealtWith(command.owner(), command.due(), command.asAt(), checks)
                .then(
                        () -> {
                            var blocker = blocker(command);
                            books.put(new FactsBuilder().add(blocker).build());
                            return blocker;
                        });
    }

    private static Checks dealtWith(String owner, LocalDate due, LocalDate asAt, Checks checks) {
        return checks.that(!owner.isBlank(), "OWNER", "Say who deals with it.")
                .that(
                        !due.isBefore(asAt),
                        "DUE",
                        "The day it is due is past: choose %s or later."
                                .formatted(Plain.day(asAt)));
    }

    private static Checks standing(Optional<Blocker> blocker, LocalDate asAt) {
        return new Checks()
                .that(blocker.isPresent(), "RECORD", "There is no such blocker.")
                .that(
                        blocker.filter(b -> !b.standsOn(asAt)).isEmpty(),
                        "CLEARED",
                        "It is out of the way already.");
    }

    private static Blocker handedOn(Blocker before, String owner, LocalDate due) {
        return new Blocker(
                before.id(),
                before.child(),
                before.kind(),
                before.note(),
                owner.strip(),
                due,
                before.raised(),
                before.cleared());
    }

    private static String words(Blocker blocker) {
        return "%s deals with it by %s".formatted(blocker.owner(), Plain.day(blocker.due()));
    }

    private static Optional<Blocker> find(String id, CarePosition position) {
        return position.book().facts().review().blockers().stream()
                .filter(blocker -> blocker.id().equals(id))
                .findFirst()
                .filter(blocker -> position.stepDown().blockers(blocker.child()).contains(blocker));
    }

    private static Blocker with(Blocker blocker, Optional<Recorded> cleared) {
        return new Blocker(
                blocker.id(),
                blocker.child(),
                blocker.kind(),
                blocker.note(),
                blocker.owner(),
                blocker.due(),
                blocker.raised(),
                cleared);
    }

    private Blocker blocker(Command command) {
        return new Blocker(
                ids.next("B"),
                command.child(),
                command.kind(),
                command.note().strip(),
                command.owner().strip(),
                command.due(),
                new Recorded(command.by().name(), command.asAt()),
                Optional.empty());
    }
}
