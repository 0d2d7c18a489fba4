package org.homeward.stepdown.readiness;

import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Resident;

/** R3: what the child last said of a family. */
final class ChildsWish implements Indicator {
    @Override
    public Aspect aspect() {
        return Aspect.CHILDS_WISH;
    }

    @Override
    public Found of(Resident resident) {
        return resident.findLastWish()
                .map(
                        sign ->
                                isForFamily(sign)
                                        ? Found.full("Asks for a family.", sign.on())
                                        : Found.none("Wishes to stay.", sign.on()))
                .orElse(Found.unknown("The child has not been asked, or it was not recorded."));
    }

    /** Held when the child wishes to stay, and while the child has not been asked. */
    static Gate gate(Resident resident) {
        return resident.findLastWish()
                .map(
                        sign ->
                                isForFamily(sign)
                                        ? new Gate("R3", Answer.YES, "The child asks for a family.")
                                        : new Gate(
                                                "R3",
                                                Answer.NO,
                                                "The child wishes to stay (%s)."
                                                        .formatted(Plain.day(sign.on()))))
                .orElse(
                        new Gate(
                                "R3",
                                Answer.UNKNOWN,
                                "The child's wish has not been asked or recorded."));
    }

    private static boolean isForFamily(StepDownSign sign) {
        return sign.kind() == StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY;
    }
}
