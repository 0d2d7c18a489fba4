package org.homeward.app.journey;

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
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.carer.Home;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * Records that a child came back from a family into residential care: how the placement ended, the
 * home, and the disruption meeting when it was against the plan. Charts and stages follow from the
 * placements by themselves.
 */
public final class ReturnToHome {
    private final Deeds deeds;
    private final Ids ids;

    public ReturnToHome(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
    }

    /**
     * A return.
     *
     * @param placement with the family
     * @param on first day in the home
     * @param asAt the day it is recorded
     */
    public record Command(
            PlacementId placement,
            HomeId home,
            LocalDate on,
            Told told,
            LocalDate asAt,
            Actor by) {}

    /**
     * Why, as people tell it.
     *
     * @param meetingOn the disruption meeting; empty until one is held or booked
     * @param whatHelps what was learned and what support is given; may be empty
     */
    public record Told(
            EndReason reason,
            Answer planned,
            Optional<LocalDate> meetingOn,
            String whatHappened,
            String whatHelps) {}

    /** Done with the placement in the home, or refused with every reason. */
    public Outcome<Placement> record(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "recorded a return to residential care",
                        Set.of(command.placement().text(), command.home().text()),
                        command.by()),
                books ->
                        FamilyPlacement.with(
                                command.placement(),
                                books.position(command.asAt()),
                                family -> returned(command, family, books)));
    }

    private Outcome<Placement> returned(Command command, Placement family, Books books) {
        CarePosition position = books.position(command.asAt());
        Optional<Home> home = position.supply().findHome(command.home());
        var told = command.told();
        var checks =
                new Checks()
                        .that(
                                home.isPresent(),
                                "HOME",
                                "There is no home %s.".formatted(command.home()))
                        .that(
                                home.map(Home::kind).flatMap(ReturnEpisodes::findCode).isPresent()
                                        || home.isEmpty(),
                                "HOME",
                                "That is not residential care.")
                        .that(
                                command.on().isAfter(family.span().start()),
                                "ON",
                                "The child moved to the family on %s."
                                        .formatted(Plain.day(family.span().start())))
                        .that(
                                !command.on().isAfter(command.asAt()),
                                "ON",
                                "A return is recorded once it has taken place.")
                        .that(
                                family.span().isOpen()
                                        || family.span().until().equals(command.on()),
                                "ENDED",
                                "The placement with the family ended on %s."
                                        .formatted(Plain.day(family.span().until())))
                        .that(
                                !told.whatHappened().isBlank(),
                                "WHAT",
                                "Say what happened and why it ended.")
                        .that(
                                told.meetingOn()
                                        .filter(day -> day.isBefore(family.span().start()))
                                        .isEmpty(),
                                "MEETING",
                                "The meeting comes after the move.");
        ReturnEpisodes.findConflict(family, command.on(), position)
                .ifPresent(why -> checks.that(false, why.code(), why.sentence()));
        return checks.then(() -> put(command, family, home.orElseThrow(), books));
    }

    private Placement put(Command command, Placement family, Home home, Books books) {
        var position = books.position(command.asAt());
        var recorded = new Recorded(command.by().name(), command.asAt());
        var back = ReturnEpisodes.placement(PlacementId.of(ids.next("P")), family, home, command);
        var facts = new FactsBuilder().add(family.endedOn(command.on())).add(back);
        if (position.casework().findEnding(family.id()).isEmpty()) {
            facts.add(ending(command, family, home, recorded));
        }
        if (command.told().planned() != Answer.YES) {
            facts.add(disruption(command, family, recorded));
        }
        books.put(facts.build());
        books.replaceEpisodes(
                family.child(), ReturnEpisodes.of(family.child(), home, command.on(), position));
        return back;
    }

    private static PlacementEnding ending(
            Command command, Placement family, Home home, Recorded recorded) {
        var told = command.told();
        return new PlacementEnding(
                family.id(),
                command.on(),
                told.reason(),
                told.planned(),
                home.name(),
                told.whatHappened().strip(),
                recorded);
    }

    private static Disruption disruption(Command command, Placement family, Recorded recorded) {
        var told = command.told();
        return new Disruption(
                family.id(),
                command.on(),
                told.meetingOn(),
                told.whatHappened().strip(),
                told.whatHelps().strip(),
                recorded);
    }
}
