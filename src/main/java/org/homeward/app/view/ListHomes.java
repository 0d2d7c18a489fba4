package org.homeward.app.view;

import java.time.LocalDate;
import java.util.List;
import org.homeward.app.Store;
import org.homeward.domain.care.Where;

/** Every home with the children of this authority who live there on a day, by id. */
public final class ListHomes {
    private final Store store;

    public ListHomes(Store store) {
        this.store = store;
    }

    public List<HomeRow> on(LocalDate day) {
        var supply = store.position(day).supply();
        return supply.listHomes().stream()
                .map(home -> new HomeRow(home, supply.livingOn(Where.in(home.id()), day).size()))
                .toList();
    }
}
