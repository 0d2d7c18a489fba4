package org.homeward.stepdown.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.LedgerEntry.Side;
import org.homeward.domain.review.StepDownReview;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;

/**
 * What speaks for and against a move to a family: for the review that is being prepared, and what
 * earlier reviews have weighed already. Each review asks anew, so that nobody decides on last
 * year's arguments.
 *
 * @param counting entries of the residential stay that no review has weighed, oldest first
 * @param earlier all other entries, oldest first
 */
public record ReviewLedger(List<LedgerEntry> counting, List<LedgerEntry> earlier) {
    public ReviewLedger {
        counting = List.copyOf(counting);
        earlier = List.copyOf(earlier);
    }

    /** The ledger as at the day of the position. */
    public static ReviewLedger of(CarePosition position, ChildId child) {
        LocalDate since =
                position.history(child).findResidentialSince(position.asAt()).orElse(LocalDate.MIN);
        Set<String> weighed =
                position.reviews(child).stream()
                        .map(StepDownReview::detail)
                        .flatMap(detail -> detail.entries().stream())
                        .collect(Collectors.toSet());
        var parted =
                position.stepDown().entries(child).stream()
                        .collect(
                                Collectors.partitioningBy(
                                        entry ->
                                                !entry.recorded().on().isBefore(since)
                                                        && !weighed.contains(entry.id())));
        return new ReviewLedger(
                parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()));
    }

    /** Entries of one side that count. */
    public List<LedgerEntry> list(Side side) {
        return counting.stream().filter(entry -> entry.side() == side).toList();
    }

    /** Whether the readiness number may be seen yet. */
    public Cover cover(StepDownPolicy policy) {
        return new Cover(
                list(Side.FOR).size(),
                list(Side.AGAINST).size(),
                policy.ledger().forEntries(),
                policy.ledger().againstEntries());
    }
}
