package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.position.CarePosition;

/**
 * Another step.
 *
 * @param what in a few words; needed where the kind does not say it
 */
public record StepAdded(StepKind kind, String what, LocalDate planned, String who)
        implements TransitionChange {
    @Override
    public String deed() {
        return "added a step to a transition";
    }

    @Override
    public List<Reason> reasonsAgainst(TransitionPlan plan, CarePosition position) {
        var against = new ArrayList<Reason>();
        if (kind == StepKind.MOVE) {
            against.add(Reason.of("KIND", "A plan has one move."));
        }
        if (planned.isBefore(position.asAt())) {
            against.add(Reason.of("DAY", "%s has passed.".formatted(Plain.day(planned))));
        }
        if (who.isBlank()) {
            against.add(Reason.of("WHO", "Say who sees to it."));
        }
        if (kind == StepKind.OTHER && what.isBlank()) {
            against.add(Reason.of("WHAT", "Say what is done."));
        }
        against.addAll(StepRules.reasonsAgainst(List.of(step()), plan.moveOn()));
        return against;
    }

    @Override
    public TransitionPlan appliedTo(TransitionPlan plan, Recorded recorded) {
        var steps = new ArrayList<>(plan.steps());
        steps.add(step());
        return StepRules.with(plan, steps);
    }

    private TransitionStep step() {
        return new TransitionStep(
                kind, what.strip(), planned, who.strip(), Optional.empty(), "", List.of());
    }
}
