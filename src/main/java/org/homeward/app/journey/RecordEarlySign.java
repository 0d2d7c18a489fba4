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
import org.homeward.domain.review.EarlySign;
import org.homeward.position.FactsBuilder;
import org.homeward.stepdown.FamilyStay;

/** Records something that happened after a move and may warn of its end. */
public final class RecordEarlySign {
    private final Deeds deeds;

    public RecordEarlySign(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
    }

    /**
     * What happened.
     *
     * @param asAt the day it is recorded
     */
    public record Command(
            PlacementId placement,
            EarlySign.Kind kind,
            LocalDate on,
            String note,
            LocalDate asAt,
            Actor by) {}

    /** Done with the sign, or refused with every reason. */
    public Outcome<EarlySign> record(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "recorded an early sign", Set.of(command.placement().text()), command.by()),
                books ->
                        FamilyPlacement.with(
                                command.placement(),
                                books.position(command.asAt()),
                                placement -> recorded(command, placement, books)));
    }

    private static Outcome<EarlySign> recorded(Command command, Placement placement, Books books) {
        var position = books.position(command.asAt());
        var stay = FamilyStay.of(position, placement).span();
        return new Checks()
                .that(
                        !command.on().isAfter(command.asAt()),
                        "ON",
                        "%s has not come yet.".formatted(Plain.day(command.on())))
                .that(
                        !command.on().isBefore(stay.start()) && !command.on().isAfter(stay.until()),
                        "ON",
                        "The child did not live with the family on %s."
                                .formatted(Plain.day(command.on())))
                .that(!command.note().isBlank(), "NOTE", "Say in a few words what happened.")
                .that(
                        position.stepDown().earlySigns(placement.id()).stream()
                                .noneMatch(
                                        sign ->
                                                sign.kind() == command.kind()
                                                        && sign.on().equals(command.on())),
                        "KIND",
                        "The same is recorded for that day already.")
                .then(
                        () -> {
                            var sign =
                                    new EarlySign(
                                            placement.id(),
                                            command.kind(),
                                            command.on(),
                                            command.note().strip(),
                                            new Recorded(command.by().name(), command.asAt()));
                            books.put(new FactsBuilder().add(sign).build());
                            return sign;
                        });
    }
}
