package org.homeward.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.review.BlockerKind;
import org.homeward.matching.change.NearMissSums;
import org.homeward.stepdown.SupportLevel;

/**
 * What children in residential care wait for: the demand that recruitment should meet. Whether one
 * of them should move is decided in reviews and nowhere else.
 *
 * @param residents children in residential care on the day
 * @param flagged of them, children whose records ask for a review
 * @param triggers how many flagged children meet each trigger; a child may meet several
 * @param blockers what stands between children and families; a child may have several
 * @param waiting flagged children by the kind of home they would need, the most children first
 * @param sums single changes that would make homes for flagged children
 */
public record Demand(
        LocalDate asAt,
        int residents,
        int flagged,
        List<TriggerCount> triggers,
        List<BlockerCount> blockers,
        List<Waiting> waiting,
        NearMissSums sums) {
    public Demand {
        triggers = List.copyOf(triggers);
        blockers = List.copyOf(blockers);
        waiting = List.copyOf(waiting);
    }

    /** Flagged children who meet one trigger. */
    public record TriggerCount(String code, String asksFor, int children) {}

    /** Children with one kind of blocker, and how many of these are past their day. */
    public record BlockerCount(BlockerKind kind, int children, int overdue) {}

    /**
     * Children who would need the same kind of home.
     *
     * @param ages such as {@code 10 to 12}
     * @param brothersAndSisters how many of them live in residential care too
     * @param support empty while needs are not assessed
     * @param withHome of them, children for whom there is a strong or possible match now
     */
    public record Waiting(
            String ages,
            int brothersAndSisters,
            Optional<SupportLevel> support,
            int children,
            int withHome) {}
}
