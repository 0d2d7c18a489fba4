package org.homeward.app.journey;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.position.CarePosition;

/** A review that agreed on a move, for as long as nothing was decided or said against it. */
final class StandingReview {
    private static final Set<CaseStep.Kind> ENDS =
            EnumSet.of(CaseStep.Kind.CHILD_CHANGED_MIND, CaseStep.Kind.PLAN_CHANGED);

    private StandingReview() {}

    /** Why nothing more is done under the review; empty while it stands. */
    static Optional<Reason> findAgainst(ChildId child, ReviewId id, CarePosition position) {
        List<StepDownReview> reviews = position.reviews(child);
        Optional<StepDownReview> review =
                reviews.stream().filter(one -> one.id().equals(id)).findFirst();
        if (review.isEmpty()) {
            return Optional.of(
                    Reason.of("REVIEW", "There is no review %s of %s.".formatted(id, child)));
        }
        if (review.get().decision() != Decision.PROCEED) {
            return Optional.of(
                    Reason.of(
                            "REVIEW",
                            "The review of %s did not agree on a move."
                                    .formatted(Plain.day(review.get().heldOn()))));
        }
        return findLater(review.get(), reviews)
                .or(() -> findEnd(review.get(), position.stepDown().steps(child)));
    }

    /** The newest review of the child under which a move is prepared. */
    static Optional<StepDownReview> find(ChildId child, CarePosition position) {
        return position.reviews(child).stream()
                .filter(review -> findAgainst(child, review.id(), position).isEmpty())
                .reduce((first, second) -> second);
    }

    private static Optional<Reason> findLater(StepDownReview review, List<StepDownReview> reviews) {
        return reviews.subList(reviews.indexOf(review) + 1, reviews.size()).stream()
                .filter(later -> later.decision() != Decision.PROCEED)
                .findFirst()
                .map(
                        later ->
                                Reason.of(
                                        "REVIEW",
                                        "The review of %s decided otherwise."
                                                .formatted(Plain.day(later.heldOn()))));
    }

    private static Optional<Reason> findEnd(StepDownReview review, List<CaseStep> steps) {
        return steps.stream()
                .filter(step -> ENDS.contains(step.kind()))
                .filter(step -> !step.recorded().on().isBefore(review.heldOn()))
                .findFirst()
                .map(
                        step ->
                                Reason.of(
                                        "REVIEW",
                                        step.kind() == CaseStep.Kind.PLAN_CHANGED
                                                ? "The plan changed on %s."
                                                        .formatted(Plain.day(step.recorded().on()))
                                                : "The child changed their mind on %s."
                                                        .formatted(
                                                                Plain.day(step.recorded().on()))));
    }
}
