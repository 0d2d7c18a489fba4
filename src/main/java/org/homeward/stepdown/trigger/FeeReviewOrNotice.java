package org.homeward.stepdown.trigger;

import java.util.Optional;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.Resident;

/** T6: a fee review or notice starts a review; it can never be a reason in it. */
public final class FeeReviewOrNotice extends SignRecorded {
    @Override
    public String code() {
        return "T6";
    }

    @Override
    public String asksFor() {
        return "A fee review or notice: it starts a review and cannot be a reason in it.";
    }

    @Override
    public String basis() {
        return "Homeward: money never decides where a child lives";
    }

    @Override
    String says() {
        return "A fee review or notice was recorded (it starts a review and cannot be a reason in it)";
    }

    @Override
    Optional<StepDownSign> findSign(Resident resident) {
        return resident.findSign(StepDownSign.Kind.FEE_REVIEW_OR_NOTICE);
    }
}
