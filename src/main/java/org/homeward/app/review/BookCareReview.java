package org.homeward.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.CareReview;
import org.homeward.position.FactsBuilder;

/**
 * Records that a child's statutory review is booked, was held or is cancelled (Care Planning,
 * Placement and Case Review (England) Regulations 2010 regs 14 and 33).
 */
public final class BookCareReview {
    private final Deeds deeds;

    public BookCareReview(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
    }

    /**
     * A statutory review.
     *
     * @param on the day it is booked for or was held
     * @param note why it is cancelled, or what was agreed
     * @param asAt the day it is recorded
     */
    public record Command(
            ChildId child,
            LocalDate on,
            CareReview.State state,
            String note,
            LocalDate asAt,
            Actor by) {}

    /** Done with the review, or refused with every reason. */
    public Outcome<CareReview> record(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "recorded a statutory review as " + Plain.words(command.state()),
                        Set.of(command.child().text()),
                        command.by()),
                books -> recorded(command, books));
    }

    private static Outcome<CareReview> recorded(Command command, Books books) {
        var position = books.position(command.asAt());
        Optional<CareReview> before =
                position.stepDown().careReviews(command.child()).stream()
                        .filter(review -> review.on().equals(command.on()))
                        .findFirst();
        var checks = Asked.isKnown(command.child(), position);
        days(command, before, checks);
        return checks.then(
                () -> {
                    var review = review(command);
                    books.put(new FactsBuilder().add(review).build());
                    return review;
                });
    }

    private static CareReview review(Command command) {
        return new CareReview(
                command.child(),
                command.on(),
                command.state(),
                command.note().strip(),
                new Recorded(command.by().name(), command.asAt()));
    }

    private static void days(Command command, Optional<CareReview> before, Checks checks) {
        boolean held = before.filter(b -> b.state() == CareReview.State.HELD).isPresent();
        switch (command.state()) {
            case BOOKED ->
                    checks.that(
                                    !command.on().isBefore(command.asAt()),
                                    "ON",
                                    "A review is booked for a day to come.")
                            .that(!held, "HELD", "A review of that day was held already.");
            case HELD ->
                    checks.that(
                            !command.on().isAfter(command.asAt()),
                            "ON",
                            "A review is recorded as held once it was held.");
            case CANCELLED -> cancelled(command, before, checks);
        }
    }

    private static void cancelled(Command command, Optional<CareReview> before, Checks checks) {
        checks.that(
                        before.filter(b -> b.state() == CareReview.State.BOOKED).isPresent(),
                        "ON",
                        "No review is booked for that day.")
                .that(!command.note().isBlank(), "NOTE", "Say why the review is cancelled.");
    }
}
