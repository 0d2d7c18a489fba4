package org.homeward.matching.sibling;

import java.util.List;
import org.homeward.matching.shortlist.Shortlist;

/**
 * What one way to split a sibling group would find.
 *
 * @param lists the shortlist of each part on its own, in the order of the parts
 * @param best homes for all parts at once, the best first; empty when there are none
 */
public record SplitHomes(Split split, List<Shortlist> lists, List<SplitProposal> best) {
    public SplitHomes {
        lists = List.copyOf(lists);
        best = List.copyOf(best);
    }

    /** Every part has a home, and not the same one. */
    public boolean isPossible() {
        return !best.isEmpty();
    }
}
