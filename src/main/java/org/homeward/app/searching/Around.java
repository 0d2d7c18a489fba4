package org.homeward.app.searching;

import java.util.List;
import org.homeward.app.view.HouseholdRow;
import org.homeward.domain.search.Approach;

/**
 * What is known of a household whatever the request: its places, and what it said when it was
 * asked.
 *
 * @param approaches for any request, the latest first
 */
public record Around(HouseholdRow row, List<Approach> approaches) {
    public Around {
        approaches = List.copyOf(approaches);
    }
}
