package org.homeward.app.placing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.care.Visit;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Records that a child was visited where they live (Care Planning Regulations 2010 reg 28). */
public final class RecordVisit {
    private final Deeds deeds;

    public RecordVisit(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
    }

    /**
     * A visit.
     *
     * @param asAt the day it is recorded; no visit is recorded ahead
     * @param note what was seen and said; may be empty
     */
    public record Command(ChildId child, LocalDate on, LocalDate asAt, String note, Actor by) {}

    /** Done with the visit, or refused with every reason. */
    public Outcome<Visit> record(Command command) {
        return deeds.run(
                new Deeds.Deed("recorded a visit", Set.of(command.child().text()), command.by()),
                books -> recorded(command, books));
    }

    private static Outcome<Visit> recorded(Command command, Books books) {
        CarePosition position = books.position(command.on());
        boolean livesSomewhere =
                position.findPlacementOn(command.child(), command.on()).isPresent()
                        || position.history(command.child()).findOn(command.on()).isPresent();
        return new Checks()
                .that(
                        position.findChild(command.child()).isPresent(),
                        "CHILD",
                        "There is no child %s.".formatted(command.child()))
                .that(
                        !command.on().isAfter(command.asAt()),
                        "ON",
                        "A visit is recorded once it has taken place.")
                .that(
                        livesSomewhere,
                        "PLACEMENT",
                        "Where %s lived on that day is not recorded.".formatted(command.child()))
                .then(
                        () -> {
                            var visit =
                                    new Visit(
                                            command.child(),
                                            command.note().strip(),
                                            new Recorded(command.by().name(), command.on()));
                            books.put(new FactsBuilder().add(visit).build());
                            return visit;
                        });
    }
}
