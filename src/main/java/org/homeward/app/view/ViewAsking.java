package org.homeward.app.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homeward.app.Store;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CarePosition;

/** The children a request would be for, and their brothers and sisters in care, as at a day. */
public final class ViewAsking {
    /** Working days in which an emergency is completed (Care Planning Regulations 2010 reg 9). */
    private static final int DAYS_TO_COMPLETE = 5;

    private final Store store;

    public ViewAsking(Store store) {
        this.store = store;
    }

    /**
     * Those named first, in their order. Throws {@link java.util.NoSuchElementException} for a code
     * nobody has.
     */
    public AskingPage of(List<ChildId> named, LocalDate day) {
        var position = store.position(day);
        Set<ChildId> all = new LinkedHashSet<>(named);
        for (ChildId id : named) {
            position.siblings(position.child(id)).stream()
                    .map(Child::id)
                    .filter(other -> Stay.find(position, other).isPresent())
                    .forEach(all::add);
        }
        return new AskingPage(
                all.stream().map(id -> asked(id, named.contains(id), position)).toList(),
                position.workingDays().after(day, DAYS_TO_COMPLETE));
    }

    private static AskedChild asked(ChildId id, boolean named, CarePosition position) {
        return new AskedChild(
                position.child(id),
                ChildName.of(position, id),
                named,
                Stay.find(position, id),
                position.findLatestNeeds(id),
                position.places(id));
    }
}
