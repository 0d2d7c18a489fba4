package org.homeward.app.journey;

import java.util.List;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.domain.review.TransitionStep;
import org.homeward.position.CarePosition;

/**
 * One change of the plan of a move. A step is named as it was seen, so that a change on an old view
 * is told and not lost over another.
 */
public sealed interface TransitionChange
        permits AnotherMoveDay, AnotherStepDay, StepTaken, StepAdded, NamesGiven {
    /** In the past tense, for the audit trail. */
    String deed();

    /** Every reason against it; empty when it can be done. */
    List<Reason> reasonsAgainst(TransitionPlan plan, CarePosition position);

    /** The plan with it. */
    TransitionPlan appliedTo(TransitionPlan plan, Recorded recorded);

    /** The reason against a step that is not in the plan as it was seen. */
    static List<Reason> unlessSeen(TransitionStep step, TransitionPlan plan) {
        return plan.steps().contains(step)
                ? List.of()
                : List.of(
                        Reason.of(
                                "STEP",
                                "“%s” was changed meanwhile. Look at it again."
                                        .formatted(step.kind().label())));
    }
}
