package org.homeward.app.view;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.Store;

/** Every search for a home made by a day, open or met, oldest first. */
public final class ListRequests {
    private final Store store;

    public ListRequests(Store store) {
        this.store = store;
    }

    public List<RequestRow> on(LocalDate day) {
        var position = store.position(day);
        return position.listRequests().stream()
                .map(request -> RequestRow.of(position, request))
                .toList();
    }
}
