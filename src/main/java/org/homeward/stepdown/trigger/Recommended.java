package org.homeward.stepdown.trigger;

import java.util.Optional;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.Resident;

/** T5: the home or the independent reviewing officer recommends a family. */
public final class Recommended extends SignRecorded {
    @Override
    public String code() {
        return "T5";
    }

    @Override
    public String asksFor() {
        return "The home or the reviewing officer recommends a family.";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 regs 32-38: reviews of the child's case";
    }

    @Override
    String says() {
        return "The home or the reviewing officer recommended a family";
    }

    @Override
    Optional<StepDownSign> findSign(Resident resident) {
        return resident.findSign(StepDownSign.Kind.HOME_OR_REVIEWING_OFFICER_RECOMMENDS);
    }
}
