package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseNote;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.CaseStep.Kind;
import org.homeward.domain.review.Wish;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;

/** Statutory reviews, facts of the case that nothing scores, and steps that only people take. */
final class Cases {
    private static final int HALF_YEAR = 183;
    private static final String LEAD = "Amina Hales, team lead";
    private static final String OFFICER = "reviewing officer";

    private final Dice dice = new Dice("cases");
    private final Sayings sayings = new Sayings("cases");
    private final FactsBuilder facts;
    private int steps;

    Cases(FactsBuilder facts) {
        this.facts = facts;
    }

    /** The last review within half a year, and the next booked for most; one was cancelled. */
    void addCareReviews(HomeChild child) {
        int ago = dice.between(12, child.proceeds() ? 120 : 170);
        LocalDate held = child.ago(ago);
        if (child.days() > 30) {
            facts.add(review(child, held, CareReview.State.HELD, "Held with the child there.", 3));
        }
        LocalDate next = held.plusDays(HALF_YEAR - (long) dice.between(0, 20));
        if (next.isAfter(child.asAt()) && dice.chance(child.proceeds() ? 1 : 0.85)) {
            facts.add(review(child, next, CareReview.State.BOOKED, "", ago / 2));
        }
        if (dice.chance(0.05)) {
            LocalDate off = child.asAt().minusDays(dice.between(2, 9));
            facts.add(review(child, off, CareReview.State.CANCELLED, "School was closed.", 2));
        }
    }

    /** A review that agreed on a move to come. */
    void addAgreedMove(HomeChild child, LocalDate held) {
        facts.add(
                new CareReview(
                        child.id(),
                        held,
                        CareReview.State.HELD,
                        "The move to the family was agreed; introductions may begin.",
                        new Recorded(OFFICER, held)));
    }

    private static CareReview review(
            HomeChild child, LocalDate on, CareReview.State state, String note, int ago) {
        LocalDate written = on.isAfter(child.asAt()) ? child.ago(ago) : on;
        return new CareReview(child.id(), on, state, note, new Recorded(OFFICER, written));
    }

    void addNote(HomeChild child, Wish wish) {
        if (!dice.chance(child.review().isPresent() ? 0.95 : 0.55)) {
            return;
        }
        Sayings.Saying family = sayings.next("FAMILY");
        boolean contested = dice.chance(0.12);
        facts.add(
                new CaseNote(
                        child.id(),
                        dice.chance(0.25)
                                ? Optional.of(child.asAt().plusDays(dice.between(6, 110)))
                                : Optional.empty(),
                        dice.chance(0.85)
                                ? OptionalInt.of(dice.between(1, 5))
                                : OptionalInt.empty(),
                        family.text(),
                        contested && wish != Wish.NO ? sayings.next("CONTESTED").text() : "",
                        new Recorded("social worker", child.ago(dice.between(1, 60)))));
    }

    void addScreened(HomeChild child) {
        LocalDate on = child.ago(dice.between(1, 30));
        step(child, Kind.SCREENED, on, Optional.of(on.plusDays(dice.between(14, 28))));
    }

    void add(HomeChild child, Kind kind, int daysAgo) {
        LocalDate on = child.ago(daysAgo);
        step(
                child,
                kind,
                on,
                kind == Kind.PAUSED ? Optional.of(child.asAt().plusDays(40)) : Optional.empty());
    }

    private void step(HomeChild child, Kind kind, LocalDate on, Optional<LocalDate> until) {
        facts.add(
                new CaseStep(
                        "T%04d".formatted(++steps),
                        child.id(),
                        kind,
                        sayings.next(kind.name()).text(),
                        until,
                        new Recorded(LEAD, on)));
    }
}
