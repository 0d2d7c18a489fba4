package org.homeward.app.searching;

import java.util.List;
import org.homeward.app.MatchingRecord;

/**
 * A past list of homes made again from what was known and what the policy was then.
 *
 * @param differences in words; empty when the list is the same to the last reason
 */
public record Replay(MatchingRecord record, List<String> differences) {
    public Replay {
        differences = List.copyOf(differences);
    }

    public boolean isSame() {
        return differences.isEmpty();
    }
}
