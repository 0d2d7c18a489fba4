package org.homeward.app.placing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Recorded;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * Puts right what was typed wrongly of a placement that was decided here, or voids one that never
 * was. What it said before is kept; nothing is deleted. Placements of a register are put right
 * there.
 */
public final class CorrectPlacement {
    private final Deeds deeds;
    private final Ids ids;
    private final Clock clock;

    public CorrectPlacement(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /** What is right. Another household is another decision: void this one and place again. */
    public sealed interface Right {
        /** The child came on another day. */
        record StartedOn(LocalDate day) implements Right {}

        /** Another fee is paid; empty when it is not known. */
        record WeeklyFee(Optional<Money> fee) implements Right {}

        /** The placement never was. */
        record NeverWas() implements Right {}
    }

    /** A correction with its reason. */
    public record Command(PlacementId placement, Right right, String reason, Actor by) {}

    /** Done with the placement as it is now, or refused with every reason. */
    public Outcome<Placement> correct(Command command) {
        boolean voids = command.right() instanceof Right.NeverWas;
        return deeds.run(
                new Deeds.Deed(
                        voids ? "voided a placement" : "corrected a placement",
                        Set.of(command.placement().text()),
                        command.by()),
                books -> corrected(command, books));
    }

    private Outcome<Placement> corrected(Command command, Books books) {
        CarePosition position = books.position(LocalDate.now(clock));
        return Known.find(command.placement(), position)
                .map(found -> corrected(command, found, position, books))
                .orElseGet(() -> Outcome.refused(List.of(Known.none(command.placement()))));
    }

    private Outcome<Placement> corrected(
            Command command, Placement before, CarePosition position, Books books) {
        var checks =
                new Checks()
                        .that(!command.reason().isBlank(), "WHY", "Say why it is corrected.")
                        .that(
                                before.request().isPresent(),
                                "REGISTER",
                                "%s came from a register: put it right there and import it again."
                                        .formatted(before.id()));
        LocalDate start = start(command.right(), before);
        var moved = new MovedStart(before, start, position);
        if (!start.equals(before.span().start()) || command.right() instanceof Right.NeverWas) {
            moved.reasonsAgainst(command.right() instanceof Right.NeverWas)
                    .forEach(reason -> checks.that(false, reason.code(), reason.sentence()));
        }
        return checks.then(() -> put(command, before, moved, books));
    }

    private static LocalDate start(Right right, Placement before) {
        return right instanceof Right.StartedOn other ? other.day() : before.span().start();
    }

    private Placement put(Command command, Placement before, MovedStart moved, Books books) {
        Placement after = after(command.right(), before);
        var facts = new FactsBuilder().add(after).add(correction(command, before, after));
        if (command.right() instanceof Right.NeverWas) {
            moved.reopened().ifPresent(facts::add);
            books.put(facts.build());
            moved.episodesWithout().ifPresent(e -> books.replaceEpisodes(before.child(), e));
        } else {
            moved.shifted().ifPresent(facts::add);
            books.put(facts.build());
            moved.episodesShifted().ifPresent(e -> books.replaceEpisodes(before.child(), e));
        }
        return after;
    }

    private static Placement after(Right right, Placement before) {
        DateSpan span = before.span();
        Optional<Money> fee = before.weeklyFee();
        if (right instanceof Right.StartedOn other) {
            span = DateSpan.of(other.day(), span.until());
        } else if (right instanceof Right.WeeklyFee paid) {
            fee = paid.fee();
        } else {
            span = span.endedOn(span.start());
        }
        return new Placement(
                before.id(),
                before.child(),
                before.where(),
                span,
                before.type(),
                fee,
                before.request());
    }

    private Correction correction(Command command, Placement before, Placement after) {
        Optional<String> now =
                command.right() instanceof Right.NeverWas
                        ? Optional.empty()
                        : Optional.of(words(after));
        return new Correction(
                ids.next("K"),
                before.id().text(),
                words(before),
                now,
                command.reason().strip(),
                new Recorded(command.by().name(), LocalDate.now(clock)));
    }

    private static String words(Placement placement) {
        return "From %s, %s a week"
                .formatted(
                        Plain.day(placement.span().start()),
                        placement.weeklyFee().map(Plain::pounds).orElse("fee not known"));
    }
}
