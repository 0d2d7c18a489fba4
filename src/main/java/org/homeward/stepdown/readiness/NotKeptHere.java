package org.homeward.stepdown.readiness;

import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.Resident;

/** R5 and R9: asked at the review, because nothing recorded here answers them. */
final class NotKeptHere implements Indicator {
    private final Aspect aspect;
    private final String toAsk;

    NotKeptHere(Aspect aspect, String toAsk) {
        this.aspect = aspect;
        this.toAsk = toAsk;
    }

    @Override
    public Aspect aspect() {
        return aspect;
    }

    @Override
    public Found of(Resident resident) {
        return Found.unknown(toAsk);
    }
}
