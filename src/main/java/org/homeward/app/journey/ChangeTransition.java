package org.homeward.app.journey;

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
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Changes the plan of a move: another day with its reason, a step that took place, a name. */
public final class ChangeTransition {
    private final Deeds deeds;

    public ChangeTransition(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
    }

    /**
     * One change.
     *
     * @param asAt the day it is recorded
     */
    public record Command(
            ChildId child, ReviewId review, TransitionChange change, LocalDate asAt, Actor by) {}

    /** Done with the plan as it is now, or refused with every reason. */
    public Outcome<TransitionPlan> change(Command command) {
        var subjects = Set.of(command.child().text(), command.review().text());
        return deeds.run(
                new Deeds.Deed(command.change().deed(), subjects, command.by()),
                books -> changed(command, books));
    }

    private static Outcome<TransitionPlan> changed(Command command, Books books) {
        CarePosition position = books.position(command.asAt());
        Optional<TransitionPlan> plan =
                position.stepDown().findPlan(command.child(), command.review());
        if (plan.isEmpty()) {
            return Outcome.refused(
                    List.of(
                            Reason.of(
                                    "PLAN",
                                    "No move of %s is planned under the review %s."
                                            .formatted(command.child(), command.review()))));
        }
        var checks = new Checks();
        StandingReview.findAgainst(command.child(), command.review(), position)
                .ifPresent(why -> checks.that(false, why.code(), why.sentence()));
        command.change()
                .reasonsAgainst(plan.get(), position)
                .forEach(why -> checks.that(false, why.code(), why.sentence()));
        return checks.then(() -> put(command, plan.get(), books));
    }

    private static TransitionPlan put(Command command, TransitionPlan plan, Books books) {
        var now =
                command.change().appliedTo(plan, new Recorded(command.by().name(), command.asAt()));
        books.put(new FactsBuilder().add(now).build());
        return now;
    }
}
