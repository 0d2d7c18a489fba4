package org.homeward.app.searching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.homeward.app.Store;
import org.homeward.app.view.ListHouseholds;
import org.homeward.domain.common.HouseholdId;

/** What is known of every household whatever the request, as at a day. */
public final class ListAround {
    private final Store store;

    public ListAround(Store store) {
        this.store = store;
    }

    public Map<HouseholdId, Around> on(LocalDate day) {
        var casework = store.position(day).casework();
        var all = new HashMap<HouseholdId, Around>();
        for (var row : new ListHouseholds(store).on(day)) {
            var id = row.household().id();
            all.put(id, new Around(row, casework.approaches(id)));
        }
        return all;
    }
}
