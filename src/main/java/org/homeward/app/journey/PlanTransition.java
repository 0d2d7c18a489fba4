package org.homeward.app.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * Plans how a child moves to a family, step by step, under a review that agreed on it. Nothing is
 * done by a plan: each step is recorded when it has taken place.
 */
public final class PlanTransition {
    private final Deeds deeds;

    public PlanTransition(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
    }

    /**
     * A plan as a person writes it.
     *
     * @param household empty until a family is chosen
     * @param steps in any order, none of them done
     */
    public record Command(
            ChildId child,
            ReviewId review,
            Optional<HouseholdId> household,
            LocalDate moveOn,
            TransitionPlan.Safety safety,
            List<TransitionStep> steps,
            LocalDate asAt,
            Actor by) {
        public Command {
            steps = List.copyOf(steps);
        }
    }

    /** Done with the plan, or refused with every reason. */
    public Outcome<TransitionPlan> plan(Command command) {
        var subjects = Set.of(command.child().text(), command.review().text());
        return deeds.run(
                new Deeds.Deed("planned a transition", subjects, command.by()),
                books -> planned(command, books));
    }

    private static Outcome<TransitionPlan> planned(Command command, Books books) {
        CarePosition position = books.position(command.asAt());
        var checks = new Checks();
        StandingReview.findAgainst(command.child(), command.review(), position)
                .ifPresent(why -> checks.that(false, why.code(), why.sentence()));
        command.household().ifPresent(id -> checks.isHousehold(id, position));
        checks.that(
                        position.stepDown().findPlan(command.child(), command.review()).isEmpty(),
                        "PLAN",
                        "The move is planned already; change that plan.")
                .that(
                        !command.moveOn().isBefore(command.asAt()),
                        "MOVE",
                        "The day of the move has passed.")
                .that(
                        !introductions(command).isEmpty(),
                        "STEPS",
                        "Plan at least one step before the move.")
                .that(
                        command.steps().stream().allMatch(step -> step.done().isEmpty()),
                        "DONE",
                        "A step is recorded as done after it has taken place.")
                .that(
                        command.steps().stream().noneMatch(step -> step.who().isBlank()),
                        "WHO",
                        "Say of each step who sees to it.")
                .that(
                        command.moveOn().isAfter(command.asAt()) || isSafe(command.safety()),
                        "SAFETY",
                        "Name the fall-back and the person to ring before the move.");
        StepRules.reasonsAgainst(command.steps(), command.moveOn())
                .forEach(why -> checks.that(false, why.code(), why.sentence()));
        return checks.then(() -> put(command, books));
    }

    static boolean isSafe(TransitionPlan.Safety safety) {
        return !safety.fallBack().isBlank() && !safety.toRing().isBlank();
    }

    private static List<TransitionStep> introductions(Command command) {
        return command.steps().stream().filter(step -> step.kind() != StepKind.MOVE).toList();
    }

    private static TransitionPlan put(Command command, Books books) {
        var steps = new ArrayList<>(introductions(command));
        steps.add(move(command));
        var plan =
                new TransitionPlan(
                        command.review(),
                        command.child(),
                        command.household(),
                        command.moveOn(),
                        List.of(),
                        StepRules.sorted(steps),
                        command.safety(),
                        new Recorded(command.by().name(), command.asAt()));
        books.put(new FactsBuilder().add(plan).build());
        return plan;
    }

    /** The move is one of the steps, on the day of the plan and once only. */
    private static TransitionStep move(Command command) {
        var written = command.steps().stream().filter(s -> s.kind() == StepKind.MOVE).findFirst();
        return new TransitionStep(
                StepKind.MOVE,
                written.map(TransitionStep::what).orElse(""),
                command.moveOn(),
                written.map(TransitionStep::who).orElse(command.by().name()),
                Optional.empty(),
                "",
                List.of());
    }
}
