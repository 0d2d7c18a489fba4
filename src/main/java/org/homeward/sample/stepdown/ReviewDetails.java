package org.homeward.sample.stepdown;

import java.util.List;
import org.homeward.domain.review.Consulted;
import org.homeward.domain.review.ReviewDetail;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.sample.draw.Dice;
import org.homeward.stepdown.StepDownPolicy;

/** Conditions, who was asked and who saw it otherwise, beside the decisions. */
final class ReviewDetails {
    private static final String POLICY = StepDownPolicy.standard().version();

    private final Dice dice = new Dice("review details");
    private final Sayings sayings = new Sayings("reviewed");

    StepDownReview with(StepDownReview review, HomeChild child, List<String> weighed) {
        boolean proceed = review.decision() == Decision.PROCEED;
        ReviewDetail detail =
                new ReviewDetail(
                        proceed || dice.chance(0.5)
                                ? sayings.next(review.decision().name()).text()
                                : "",
                        dice.sample(
                                List.of(Consulted.values()),
                                dice.between(3, 6),
                                who -> who == Consulted.CARER ? 0.3 : 1),
                        dissents(),
                        proceed && child.intensive() ? sayings.next("EXCEPTION").text() : "",
                        POLICY,
                        weighed);
        return review.with(detail);
    }

    private List<ReviewDetail.Dissent> dissents() {
        if (!dice.chance(0.25)) {
            return List.of();
        }
        Sayings.Saying said = sayings.next("DISSENT");
        return List.of(new ReviewDetail.Dissent(said.by(), said.text()));
    }
}
