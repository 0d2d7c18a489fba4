package org.homeward.stepdown.trigger;

import java.util.Locale;
import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.StepDownReview;
import org.homeward.stepdown.Resident;

/** The last review named a day on which to look again, and that day has come. */
public final class ReviewDue implements Trigger {
    @Override
    public String code() {
        return "DUE";
    }

    @Override
    public String asksFor() {
        return "The day on which the last review asked to look again has come.";
    }

    @Override
    public String basis() {
        return "Every step-down decision names its next review";
    }

    @Override
    public Optional<FlagReason> raisedBy(Resident resident) {
        return resident.findLastReview()
                .filter(review -> !review.nextReviewOn().isAfter(resident.asAt()))
                .map(this::lookAgain);
    }

    private FlagReason lookAgain(StepDownReview review) {
        return because(
                "The review of %s asked to look again on %s."
                        .formatted(Plain.day(review.heldOn()), Plain.day(review.nextReviewOn())),
                review.decision().name().toLowerCase(Locale.UK).replace('_', ' '),
                Optional.of(review.nextReviewOn()),
                review.by());
    }
}
