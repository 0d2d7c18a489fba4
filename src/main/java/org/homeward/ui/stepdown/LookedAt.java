package org.homeward.ui.stepdown;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.screening.NotFlagged;
import org.homeward.stepdown.screening.Stay;
import org.homeward.stepdown.screening.StepDownFlag;
import org.homeward.stepdown.trigger.FlagReason;

/**
 * One child in residential care, looked at closely.
 *
 * @param triggers what is met; for a child who is not flagged, what waits for the review date
 * @param whyNot empty for a flagged child
 */
public record LookedAt(
        Stay stay, List<FlagReason> triggers, Optional<Reason> whyNot, Readiness readiness) {
    public LookedAt {
        triggers = List.copyOf(triggers);
    }

    static LookedAt of(StepDownFlag flag) {
        return new LookedAt(flag.stay(), flag.because(), Optional.empty(), flag.readiness());
    }

    static LookedAt of(NotFlagged other) {
        return new LookedAt(
                other.stay(), other.waiting(), Optional.of(other.because()), other.readiness());
    }

    public ChildId child() {
        return stay.child();
    }
}
