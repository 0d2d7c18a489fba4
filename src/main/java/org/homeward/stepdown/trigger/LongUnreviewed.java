package org.homeward.stepdown.trigger;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.StepDownPolicy;

/**
 * T7: so many weeks in residence, or since the last review in it, without a review. One that was
 * withdrawn decided nothing and is no review.
 */
public final class LongUnreviewed implements Trigger {
    private final StepDownPolicy.Limits limits;

    public LongUnreviewed(StepDownPolicy.Limits limits) {
        this.limits = limits;
    }

    @Override
    public String code() {
        return "T7";
    }

    @Override
    public String asksFor() {
        return "%d weeks in residence without a step-down review."
                .formatted(limits.weeksWithoutReview());
    }

    @Override
    public String basis() {
        return "Lancashire Step Down into Fostering: the clock runs once a child is in residence";
    }

    @Override
    public Optional<FlagReason> raisedBy(Resident resident) {
        Optional<LocalDate> reviewed =
                resident.reviews().stream()
                        .filter(review -> review.decision() != Decision.WITHDRAWN)
                        .map(StepDownReview::heldOn)
                        .reduce((first, second) -> second);
        LocalDate from = reviewed.orElse(resident.since());
        LocalDate due = from.plusWeeks(limits.weeksWithoutReview());
        if (resident.asAt().isBefore(due)) {
            return Optional.empty();
        }
        return Optional.of(
                because(
                        (reviewed.isPresent()
                                        ? "%d weeks or more since the last step-down review."
                                        : "%d weeks or more in residence without a review.")
                                .formatted(limits.weeksWithoutReview()),
                        Plain.count(resident.days() / 7, "week", "weeks") + " in residence",
                        Optional.of(due),
                        reviewed.map(day -> "review of " + Plain.day(day))
                                .orElse("stay since " + Plain.day(resident.since()))));
    }
}
