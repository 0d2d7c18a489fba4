package org.homeward.app.view;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.Store;

/** Every fostering household with its places on a day, by id. */
public final class ListHouseholds {
    private final Store store;

    public ListHouseholds(Store store) {
        this.store = store;
    }

    public List<HouseholdRow> on(LocalDate day) {
        var supply = store.position(day).supply();
        return supply.listHouseholds().stream()
                .map(household -> HouseholdRow.of(supply, household, day))
                .toList();
    }
}
