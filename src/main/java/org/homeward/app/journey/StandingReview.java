package org.homeward.app.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.Wish;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.SpokenWish;

/** A review that agreed on a move, for as long as nothing was decided or said against it. */
final class StandingReview {
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
                .or(() -> findOtherPlan(review.get(), position))
                .or(() -> findOtherWish(review.get(), position));
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

    private static Optional<Reason> findOtherPlan(StepDownReview review, CarePosition position) {
        return since(review, CaseStep.Kind.PLAN_CHANGED, position)
                .map(on -> Reason.of("REVIEW", "The plan changed on %s.".formatted(Plain.day(on))));
    }

    /** A child who no longer wants it, until the child says otherwise. */
    private static Optional<Reason> findOtherWish(StepDownReview review, CarePosition position) {
        var answer =
                SpokenWish.list(
                                position.stepDown().voices(review.child()),
                                position.signs(review.child()))
                        .stream()
                        .filter(said -> said.wish().isAnswered())
                        .reduce((first, second) -> second);
        Optional<LocalDate> no =
                answer.filter(said -> said.wish() == Wish.NO)
                        .map(SpokenWish::on)
                        .filter(on -> !on.isBefore(review.heldOn()));
        return since(review, CaseStep.Kind.CHILD_CHANGED_MIND, position)
                .filter(on -> answer.filter(said -> isYesAfter(said, on)).isEmpty())
                .or(() -> no)
                .map(
                        on ->
                                Reason.of(
                                        "REVIEW",
                                        "The child changed their mind on %s."
                                                .formatted(Plain.day(on))));
    }

    private static boolean isYesAfter(SpokenWish said, LocalDate day) {
        return said.wish() != Wish.NO && said.on().isAfter(day);
    }

    private static Optional<LocalDate> since(
            StepDownReview review, CaseStep.Kind kind, CarePosition position) {
        return position.stepDown().steps(review.child()).stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.recorded().on())
                .filter(on -> !on.isBefore(review.heldOn()))
                .reduce((first, second) -> second);
    }
}
