package org.homeward.app;

import java.util.List;
import org.homeward.domain.care.Episode;

/**
 * What happened, as far as all returns together tell.
 *
 * @param episodes by child and day; none of a child overlap
 * @param problems every row that is not an episode of its own, every end that was not reported
 */
public record CanonicalCare(List<Episode> episodes, Counts counts, List<Problem> problems) {
    public CanonicalCare {
        episodes = List.copyOf(episodes);
        problems = List.copyOf(problems);
    }

    /**
     * How rows became episodes.
     *
     * @param periodsOfCare runs of episodes without a gap
     * @param open episodes without an end
     * @param presumedEnded open in an older return and ended on the day after it
     * @param superseded rows for which a newer return has another
     * @param repeated rows dropped because the same return has them twice
     * @param cut episodes shortened because the next began earlier than they ended
     * @param nested of those, the next even ended before
     * @param closedByNext open episodes that ended where the next began
     */
    public record Counts(
            int periodsOfCare,
            int open,
            int presumedEnded,
            int superseded,
            int repeated,
            int cut,
            int nested,
            int closedByNext) {}
}
