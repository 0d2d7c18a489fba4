package org.homeward.stepdown.trigger;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.Reason;
import org.homeward.stepdown.Resident;

/**
 * One thing that asks for a step-down review. A trigger starts a conversation between people; it
 * never writes and never decides. What is not recorded does not meet a trigger.
 */
public interface Trigger {
    /** Stable short code, such as {@code T3}. */
    String code();

    /** What the trigger looks for, as the settings and the policy page print it. */
    String asksFor();

    /** Practice or law it rests on. */
    String basis();

    /** Why the child is flagged; empty when the trigger is not met. */
    Optional<FlagReason> raisedBy(Resident resident);

    /** A reason with this trigger's code and basis. */
    default FlagReason because(
            String sentence, String value, Optional<LocalDate> since, String recorded) {
        return new FlagReason(new Reason(code(), sentence, basis()), value, since, recorded);
    }
}
