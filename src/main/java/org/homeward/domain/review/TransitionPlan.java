package org.homeward.domain.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.ReviewId;

/**
 * How a child moves from a children's home to a family, step by step, at the child's pace.
 *
 * @param review the review that agreed on the move
 * @param household the family; empty until one is chosen
 * @param moveOn the day planned for the move
 * @param slips days planned for the move before, oldest first
 * @param steps in order of their planned days
 */
public record TransitionPlan(
        ReviewId review,
        ChildId child,
        Optional<HouseholdId> household,
        LocalDate moveOn,
        List<Slipped> slips,
        List<TransitionStep> steps,
        Safety safety,
        Recorded recorded) {
    public TransitionPlan {
        slips = List.copyOf(slips);
        steps = List.copyOf(steps);
    }

    /**
     * What holds when it does not go well.
     *
     * @param fallBack where the child goes and who decides, named before the move
     * @param toRing the person the child may ring at any time
     */
    public record Safety(String fallBack, String toRing) {
        public static final Safety NONE = new Safety("", "");
    }
}
