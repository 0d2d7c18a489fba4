package org.homeward.stepdown.trigger;

import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.StepDownSign;
import org.homeward.stepdown.Resident;

/** What the triggers share that rest on a sign recorded since the stay began. */
abstract class SignRecorded implements Trigger {
    /** The sign that meets the trigger; empty when there is none. */
    abstract Optional<StepDownSign> findSign(Resident resident);

    /** What happened, to be followed by the day. */
    abstract String says();

    @Override
    public final Optional<FlagReason> raisedBy(Resident resident) {
        return findSign(resident)
                .map(
                        sign ->
                                because(
                                        "%s on %s.".formatted(says(), Plain.day(sign.on())),
                                        sign.note(),
                                        Optional.of(sign.on()),
                                        sign.by()));
    }
}
