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
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Keeps what speaks for and against a family, each with its author and evidence. */
public final class KeepLedger {
    private final Deeds deeds;
    private final Ids ids;

    public KeepLedger(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
    }

    /**
     * One thing that speaks for or against.
     *
     * @param evidence where it can be read or seen
     * @param asAt the day it is entered
     */
    public record Command(
            ChildId child,
            LedgerEntry.Side side,
            LedgerEntry.Weight weight,
            String text,
            String evidence,
            LocalDate asAt,
            Actor by) {}

    /** Done with the entry, or refused with everything that is missing or is about money. */
    public Outcome<LedgerEntry> add(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "entered a reason " + (isFor(command) ? "for" : "against"),
                        Set.of(command.child().text()),
                        command.by()),
                books -> added(command, books));
    }

    /**
     * Takes an entry out of sight with a reason; it stays on record as void. One that a review has
     * weighed stays as it is.
     */
    public Outcome<String> voidEntry(String entry, String reason, LocalDate asAt, Actor by) {
        var wrong = new Superseding.Wrong(entry, "a reason of the ledger", reason, asAt, by);
        return deeds.run(
                new Deeds.Deed("voided a reason of the ledger", Set.of(entry), by),
                books -> voided(wrong, books));
    }

    private Outcome<LedgerEntry> added(Command command, Books books) {
        return checks(command, books)
                .then(
                        () -> {
                            var entry = entry(command);
                            books.put(new FactsBuilder().add(entry).build());
                            return entry;
                        });
    }

    private static Checks checks(Command command, Books books) {
        var checks =
                Asked.isResident(command.child(), books.position(command.asAt()))
                        .that(
                                !command.text().isBlank(),
                                "TEXT",
                                "Say in a sentence what speaks %s a family."
                                        .formatted(isFor(command) ? "for" : "against"))
                        .that(
                                !command.evidence().isBlank(),
                                "EVIDENCE",
                                "Say where it can be read or seen, such as a report and its date.");
        Asked.namesNoMoney("TEXT", command.text(), checks);
        Asked.namesNoMoney("EVIDENCE", command.evidence(), checks);
        return checks;
    }

    private LedgerEntry entry(Command command) {
        return new LedgerEntry(
                ids.next("E"),
                command.child(),
                command.side(),
                command.weight(),
                command.text().strip(),
                command.evidence().strip(),
                new Recorded(command.by().name(), command.asAt()));
    }

    private Outcome<String> voided(Superseding.Wrong wrong, Books books) {
        var position = books.position(wrong.asAt());
        var known =
                position.book().facts().review().entries().stream()
                        .filter(e -> e.id().equals(wrong.id()))
                        .findFirst();
        boolean weighed = known.filter(e -> isWeighed(e, position)).isPresent();
        var checks =
                new Checks()
                        .that(known.isPresent(), "RECORD", "There is no such entry.")
                        .that(
                                !weighed,
                                "WEIGHED",
                                "A review has weighed it already. Enter what is right now beside"
                                        + " it.");
        return new Superseding(ids).voidIt(wrong, checks, books);
    }

    private static boolean isWeighed(LedgerEntry entry, CarePosition position) {
        return position.reviews(entry.child()).stream()
                .anyMatch(review -> review.detail().entries().contains(entry.id()));
    }

    private static boolean isFor(Command command) {
        return command.side() == LedgerEntry.Side.FOR;
    }
}
