package org.homeward.stepdown.trigger;

import java.util.Optional;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.Resident;

/** By hand: somebody who knows the child asks for a review. */
public final class FlaggedByHand extends SignRecorded {
    @Override
    public String code() {
        return "HAND";
    }

    @Override
    public String asksFor() {
        return "Somebody who knows the child asks for a review.";
    }

    @Override
    public String basis() {
        return "Practice: a person may always ask";
    }

    @Override
    String says() {
        return "Somebody asked for a review";
    }

    @Override
    Optional<StepDownSign> findSign(Resident resident) {
        return resident.findSign(StepDownSign.Kind.FLAGGED_BY_HAND);
    }
}
