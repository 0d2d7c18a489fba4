package org.homeward.app.placing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * Ends a placement, with the reason of the statutory return. The place is free from that day on,
 * for places are counted. It also records why a placement ended that a move has ended already.
 */
public final class EndPlacement {

    private static final Pattern LEFT_CARE = Pattern.compile("E\\d{1,2}[AB]?");

    private final Deeds deeds;
    private final Clock clock;

    public EndPlacement(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.clock = clock;
    }

    /**
     * How a placement ends, as a person tells it.
     *
     * @param on first day on which the child no longer lives there; may lie ahead
     * @param planned unknown when nobody said
     * @param destination where the child goes, in words
     * @param leftCare code of the return under which care ends with it, such as {@code E4A}; empty
     *     while the child is still looked after
     */
    public record Command(
            PlacementId placement,
            LocalDate on,
            EndReason reason,
            Answer planned,
            String destination,
            Optional<String> leftCare,
            String note,
            Actor by) {}

    /** Done with the ending, or refused with every reason. */
    public Outcome<PlacementEnding> end(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "ended a placement", Set.of(command.placement().text()), command.by()),
                books -> ended(command, books));
    }

    private Outcome<PlacementEnding> ended(Command command, Books books) {
        CarePosition position = books.position(command.on());
        Optional<Placement> placement = Known.find(command.placement(), position);
        return placement
                .map(found -> ended(command, found, position, books))
                .orElseGet(() -> Outcome.refused(List.of(Known.none(command.placement()))));
    }

    private Outcome<PlacementEnding> ended(
            Command command, Placement placement, CarePosition position, Books books) {
        var care = new CareGoesOn(position.history(placement.child()), command.on());
        var checks = checks(command, placement, position);
        if (!isEndedThen(placement, command) && !placement.isStay()) {
            care.findConflict().ifPresent(r -> checks.that(false, r.code(), r.sentence()));
        }
        return checks.then(() -> put(command, placement, care, books));
    }

    private static Checks checks(Command command, Placement placement, CarePosition position) {
        return new Checks()
                .that(
                        command.on().isAfter(placement.span().start()),
                        "ON",
                        "The placement began on %s; one that never was is voided instead."
                                .formatted(Plain.day(placement.span().start())))
                .that(
                        !command.on().isAfter(placement.span().until()),
                        "ENDED",
                        "The placement ended on %s already."
                                .formatted(Plain.day(placement.span().until())))
                .that(
                        position.casework().findEnding(placement.id()).isEmpty(),
                        "ENDED",
                        "How the placement ended is recorded already.")
                .that(!command.destination().isBlank(), "DESTINATION", "Say where the child goes.")
                .that(
                        command.leftCare()
                                .filter(code -> !LEFT_CARE.matcher(code).matches())
                                .isEmpty(),
                        "CARE",
                        "The reason why care ends is a code of the return, such as E4A.");
    }

    /** A move has ended it on that very day. */
    private static boolean isEndedThen(Placement placement, Command command) {
        return placement.span().until().equals(command.on());
    }

    private PlacementEnding put(
            Command command, Placement placement, CareGoesOn care, Books books) {
        var ending =
                new PlacementEnding(
                        placement.id(),
                        command.on(),
                        command.reason(),
                        command.planned(),
                        command.destination().strip(),
                        command.note().strip(),
                        new Recorded(command.by().name(), LocalDate.now(clock)));
        books.put(new FactsBuilder().add(placement.endedOn(command.on())).add(ending).build());
        if (!isEndedThen(placement, command) && !placement.isStay()) {
            List<Episode> episodes =
                    command.leftCare().map(care::leaving).orElseGet(care::elsewhere);
            books.replaceEpisodes(placement.child(), episodes);
        }
        return ending;
    }
}
