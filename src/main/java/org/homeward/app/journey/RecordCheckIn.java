package org.homeward.app.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.stepdown.FamilyStay;

/** Records what somebody found who looked in on a child after the move to a family. */
public final class RecordCheckIn {
    private final Deeds deeds;

    public RecordCheckIn(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
    }

    /**
     * What was found.
     *
     * @param on the day it took place
     * @param found how it goes, what was measured and said
     * @param asAt the day it is recorded
     */
    public record Command(
            PlacementId placement,
            CheckPoint point,
            LocalDate on,
            Found found,
            LocalDate asAt,
            Actor by) {}

    /**
     * How it goes.
     *
     * @param childsWords as the child said them; empty when the child had nothing to say
     */
    public record Found(
            CheckIn.Going going, CheckIn.Measures measures, String childsWords, String note) {}

    /** Done with the check-in, or refused with every reason. */
    public Outcome<CheckIn> record(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "recorded a check-in", Set.of(command.placement().text()), command.by()),
                books ->
                        FamilyPlacement.with(
                                command.placement(),
                                books.position(command.asAt()),
                                placement -> recorded(command, placement, books)));
    }

    private static Outcome<CheckIn> recorded(Command command, Placement placement, Books books) {
        CarePosition position = books.position(command.asAt());
        var stay = FamilyStay.of(position, placement).span();
        LocalDate moved = stay.start();
        LocalDate opens = opensOn(command.point(), moved);
        var found = command.found();
        return new Checks()
                .that(
                        !command.on().isAfter(command.asAt()),
                        "ON",
                        "A check-in is recorded once it has taken place.")
                .that(
                        command.on().isAfter(moved),
                        "ON",
                        "The child moved on %s; a check-in comes after it."
                                .formatted(Plain.day(moved)))
                .that(
                        !command.on().isAfter(stay.until()),
                        "ON",
                        "The placement ended on %s.".formatted(Plain.day(stay.until())))
                .that(
                        !command.on().isBefore(opens),
                        "POINT",
                        "%s can be recorded from %s."
                                .formatted(command.point().label(), Plain.day(opens)))
                .that(
                        position.stepDown().checkIns(placement.id()).stream()
                                .noneMatch(one -> one.point() == command.point()),
                        "POINT",
                        "%s is recorded already.".formatted(command.point().label()))
                .that(
                        found.going() == CheckIn.Going.WELL || !found.note().isBlank(),
                        "NOTE",
                        "Say what the worry is and what is done about it.")
                .then(() -> put(command, books));
    }

    /** The day after the check-in before was due: what was seen earlier belongs to that one. */
    static LocalDate opensOn(CheckPoint point, LocalDate moved) {
        LocalDate opens = moved.plusDays(1);
        for (CheckPoint earlier : CheckPoint.values()) {
            if (earlier == point) {
                return opens;
            }
            opens = moved.plusDays(earlier.days() + 1L);
        }
        return opens;
    }

    private static CheckIn put(Command command, Books books) {
        var found = command.found();
        var checkIn =
                new CheckIn(
                        command.placement(),
                        command.point(),
                        command.on(),
                        found.going(),
                        found.measures(),
                        found.childsWords().strip(),
                        found.note().strip(),
                        new Recorded(command.by().name(), command.asAt()));
        books.put(new FactsBuilder().add(checkIn).build());
        return checkIn;
    }
}
