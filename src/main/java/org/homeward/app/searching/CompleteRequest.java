package org.homeward.app.searching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * Changes an open request: what was missing in an emergency, or what turned out otherwise. What it
 * said before is kept.
 */
public final class CompleteRequest {
    private final Deeds deeds;
    private final Ids ids;
    private final Clock clock;

    public CompleteRequest(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Puts a request in place of the one with its id. Refused when that is met or closed, when the
     * children or the day it was made are not the same, or when nothing has changed.
     */
    public Outcome<PlacementRequest> complete(PlacementRequest now, String why, Actor by) {
        return deeds.run(
                new Deeds.Deed("changed a request", Set.of(now.id().text()), by),
                books -> completed(now, why, by, books));
    }

    private Outcome<PlacementRequest> completed(
            PlacementRequest now, String why, Actor by, Books books) {
        LocalDate today = LocalDate.now(clock);
        CarePosition position = books.position(today);
        Optional<PlacementRequest> before = position.findRequest(now.id());
        var checks = new Checks().isOpen(now.id(), position);
        before.ifPresent(
                old ->
                        checks.that(
                                        Set.copyOf(old.children())
                                                .equals(Set.copyOf(now.children())),
                                        "CHILDREN",
                                        "The children of a request stay the same: close it and make"
                                                + " another.")
                                .that(
                                        old.timing().madeOn().equals(now.timing().madeOn()),
                                        "MADE",
                                        "The day on which the request was made stays.")
                                .that(!old.equals(now), "SAME", "Nothing has changed."));
        return checks.that(
                        !now.timing().neededBy().isBefore(now.timing().madeOn()),
                        "NEEDED",
                        "The home is needed before the request was made.")
                .then(
                        () -> {
                            books.put(
                                    new FactsBuilder()
                                            .add(now)
                                            .add(
                                                    correction(
                                                            before.orElseThrow(),
                                                            now,
                                                            why,
                                                            by,
                                                            today))
                                            .build());
                            return now;
                        });
    }

    private Correction correction(
            PlacementRequest before, PlacementRequest now, String why, Actor by, LocalDate today) {
        return new Correction(
                ids.next("K"),
                now.id().text(),
                words(before),
                Optional.of(words(now)),
                why.strip(),
                new Recorded(by.name(), today));
    }

    private static String words(PlacementRequest request) {
        return String.join(
                "; ",
                "type " + request.type(),
                "timing " + request.timing(),
                "together " + request.together(),
                "requirements " + request.requirements(),
                "wishes " + request.wishes(),
                "referral " + request.referral());
    }
}
