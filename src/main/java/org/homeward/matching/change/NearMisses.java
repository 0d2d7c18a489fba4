package org.homeward.matching.change;

import java.util.List;
import org.homeward.domain.common.Plain;
import org.homeward.matching.shortlist.Shortlist;

/**
 * Why a search finds the homes it finds, and what would change it.
 *
 * @param shortlist with every home that is ruled out and its counts by rule
 * @param misses ruled-out homes that one change makes possible, the smallest change first
 * @param lifts possible homes that one training lifts into a better band
 * @param asks homes to ask whether they are available after all
 */
public record NearMisses(
        Shortlist shortlist, List<NearMiss> misses, List<NearMiss> lifts, List<AskFirst> asks) {

    public NearMisses {
        misses = List.copyOf(misses);
        lifts = List.copyOf(lifts);
        asks = List.copyOf(asks);
    }

    /** How many different homes one change would make possible. */
    public int homesWithin() {
        return (int) misses.stream().map(miss -> miss.household().id()).distinct().count();
    }

    public String sentence() {
        return "%s. One change would make %s possible; %s to ask."
                .formatted(
                        shortlist.sentence(),
                        Plain.count(homesWithin(), "more home", "more homes"),
                        Plain.count(asks.size(), "home", "homes"));
    }
}
