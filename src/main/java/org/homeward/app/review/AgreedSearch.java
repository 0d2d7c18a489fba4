package org.homeward.app.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Ids;
import org.homeward.app.MakeRequest;
import org.homeward.app.Outcome;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.search.PlacementNeeds;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Risks;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.SpokenWish;

/**
 * The search that a review agrees on, with what the review knows already: the child's own words,
 * the plan, the legal status. What else a family is to offer is completed on the request.
 */
final class AgreedSearch {
    private AgreedSearch() {}

    static Outcome<PlacementRequest> open(
            DecideReview.Command command,
            StepDownReview review,
            CarePosition position,
            Books books,
            Ids ids) {
        DecideReview.Search search = command.search().orElseThrow();
        return MakeRequest.open(
                new MakeRequest.Command(
                        List.of(command.child()),
                        search.type(),
                        new Timing(command.asAt(), search.neededBy(), Urgency.PLANNED),
                        TogetherPlan.ALL,
                        Requirements.NONE,
                        wishes(command, position),
                        new MakeRequest.Background(
                                origin(review), referral(command, search, position)),
                        command.by()),
                books,
                ids);
    }

    private static RequestOrigin origin(StepDownReview review) {
        return new RequestOrigin(
                "Step-down review %s of %s".formatted(review.id(), Plain.day(review.heldOn())),
                Optional.of(review.id()));
    }

    /** What the child said last, as a voice or as a sign. */
    private static Wishes wishes(DecideReview.Command command, CarePosition position) {
        ChildId child = command.child();
        return SpokenWish.list(position.stepDown().voices(child), position.signs(child)).stream()
                .filter(said -> said.wish().isAnswered())
                .reduce((first, second) -> second)
                .map(said -> new Wishes(said.words(), Optional.of(said.on()), said.by(), "", ""))
                .orElse(Wishes.NOT_SOUGHT);
    }

    private static Referral referral(
            DecideReview.Command command, DecideReview.Search search, CarePosition position) {
        String legal =
                position.history(command.child())
                        .findOn(command.asAt())
                        .map(Episode::legal)
                        .map(status -> status.code())
                        .orElse("");
        return new Referral(
                command.by().name(),
                search.plan().strip(),
                legal,
                "",
                command.reason().strip(),
                PlacementNeeds.UNKNOWN,
                Risks.UNKNOWN,
                Set.of());
    }
}
