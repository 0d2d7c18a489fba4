package org.homeward.app.placing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Recorded;
import org.homeward.position.FactsBuilder;

/** Records that a placement is at risk, or ended against the plan, and what is done about it. */
public final class RecordDisruption {
    private final Deeds deeds;

    public RecordDisruption(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
    }

    /**
     * What was seen.
     *
     * @param seenOn the day it was seen
     * @param asAt the day it is recorded
     * @param meetingOn the day of the disruption meeting; empty until one is held or booked
     * @param whatHelps what was learned and what support is given; may be empty
     */
    public record Command(
            PlacementId placement,
            LocalDate seenOn,
            LocalDate asAt,
            Optional<LocalDate> meetingOn,
            String whatHappened,
            String whatHelps,
            Actor by) {}

    /** Done with the record, or refused with every reason. */
    public Outcome<Disruption> record(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "recorded a disruption", Set.of(command.placement().text()), command.by()),
                books ->
                        Known.find(command.placement(), books.position(command.asAt()))
                                .map(found -> recorded(command, found, books))
                                .orElseGet(
                                        () ->
                                                Outcome.refused(
                                                        List.of(Known.none(command.placement())))));
    }

    private static Outcome<Disruption> recorded(Command command, Placement placement, Books books) {
        return new Checks()
                .that(
                        !command.seenOn().isBefore(placement.span().start())
                                && !command.seenOn().isAfter(command.asAt()),
                        "ON",
                        "It is seen after the placement began and before it is recorded.")
                .that(
                        command.meetingOn().filter(day -> day.isBefore(command.seenOn())).isEmpty(),
                        "MEETING",
                        "The meeting comes after what was seen.")
                .that(!command.whatHappened().isBlank(), "WHAT", "Say what happened.")
                .then(
                        () -> {
                            var disruption =
                                    new Disruption(
                                            placement.id(),
                                            command.seenOn(),
                                            command.meetingOn(),
                                            command.whatHappened().strip(),
                                            command.whatHelps().strip(),
                                            new Recorded(command.by().name(), command.asAt()));
                            books.put(new FactsBuilder().add(disruption).build());
                            return disruption;
                        });
    }
}
