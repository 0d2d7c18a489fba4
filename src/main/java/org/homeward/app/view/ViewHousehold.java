package org.homeward.app.view;

import java.time.LocalDate;
import org.homeward.app.Store;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.HouseholdId;
import org.homeward.position.CarePosition;

/** Everything that is known of one household as at a day. */
public final class ViewHousehold {
    private final Store store;

    public ViewHousehold(Store store) {
        this.store = store;
    }

    /** Throws {@link java.util.NoSuchElementException} when there is no such household. */
    public HouseholdPage on(HouseholdId id, LocalDate day) {
        var position = store.position(day);
        var supply = position.supply();
        return new HouseholdPage(
                HouseholdRow.of(supply, supply.household(id), day),
                day,
                supply.livingOn(Where.with(id), day).stream()
                        .map(placement -> resident(position, placement))
                        .toList(),
                supply.carers(id),
                supply.occupants(id),
                supply.exemptionsOn(id, day),
                supply.availability(id),
                position.casework().holdsOn(id, day));
    }

    private static HouseholdPage.Resident resident(CarePosition position, Placement placement) {
        return new HouseholdPage.Resident(
                ChildName.of(position, placement.child()), placement.span().start());
    }
}
