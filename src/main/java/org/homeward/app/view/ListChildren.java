package org.homeward.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.domain.child.Child;
import org.homeward.position.CarePosition;

/** Every child looked after on a day, short breaks included, by id. */
public final class ListChildren {
    private final Store store;

    public ListChildren(Store store) {
        this.store = store;
    }

    public List<ChildRow> on(LocalDate day) {
        var position = store.position(day);
        return position.listChildren().stream()
                .flatMap(child -> row(position, child).stream())
                .toList();
    }

    private static Optional<ChildRow> row(CarePosition position, Child child) {
        return Stay.find(position, child.id())
                .map(
                        stay ->
                                new ChildRow(
                                        ChildName.of(child, position.asAt()),
                                        child.ageBandOn(position.asAt()),
                                        stay,
                                        position.siblings(child).size(),
                                        position.findLatestNeeds(child.id())
                                                .flatMap(NeedsSummary::of)));
    }
}
