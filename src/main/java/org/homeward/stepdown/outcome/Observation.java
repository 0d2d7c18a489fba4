package org.homeward.stepdown.outcome;

/**
 * One life with a family as a survival curve sees it.
 *
 * @param time days from the move to the end, or to the last day it was seen to go on
 * @param ended it ended otherwise than planned; false while it goes on and after an end to plan
 */
public record Observation(long time, boolean ended) {
    /** Throws {@link IllegalArgumentException} for a time before the move. */
    public Observation {
        if (time < 0) {
            throw new IllegalArgumentException("A time is 0 days or more, not %d.".formatted(time));
        }
    }
}
