package org.homeward.stepdown.screening;

import java.time.LocalDate;
import java.util.List;
import org.homeward.stepdown.StepDownPolicy;

/**
 * The whole answer as at a day: every child in residential care is in one of the two lists.
 *
 * @param policy the thresholds and weights that were used
 */
public record Screening(
        LocalDate asAt,
        StepDownPolicy policy,
        List<StepDownFlag> flags,
        List<NotFlagged> notFlagged) {
    public Screening {
        flags = List.copyOf(flags);
        notFlagged = List.copyOf(notFlagged);
    }

    /** Flags in another order; ties by days in residence and then by id. */
    public List<StepDownFlag> flagsBy(StepDownOrder order) {
        return flags.stream().sorted(order.comparator()).toList();
    }

    /**
     * Everybody in both lists: children whose placement is in a children's home, a residential care
     * home or a residential school (K2, R1, S1), short breaks among them. Charts of children's
     * homes alone count fewer, and published stock leaves short breaks out.
     */
    public int residents() {
        return flags.size() + notFlagged.size();
    }
}
