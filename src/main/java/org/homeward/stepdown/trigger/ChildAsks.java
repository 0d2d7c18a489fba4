package org.homeward.stepdown.trigger;

import java.util.Optional;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.Resident;

/** T4: the child asks for a family and has not since said they wish to stay. */
public final class ChildAsks extends SignRecorded {
    @Override
    public String code() {
        return "T4";
    }

    @Override
    public String asksFor() {
        return "The child asks for a family.";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22(4)-(5): the child's wishes and feelings";
    }

    @Override
    String says() {
        return "The child asked for a family";
    }

    @Override
    Optional<StepDownSign> findSign(Resident resident) {
        return resident.findLastWish()
                .filter(s -> s.kind() == StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY);
    }
}
