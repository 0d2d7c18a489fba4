package org.homeward.ui.requests;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import org.homeward.app.view.ListRequests;
import org.homeward.app.view.RequestRow;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.Listing;

/** Every search for a home, open ones unless met ones are asked for too. */
public final class RequestsViewModel {
    private final ListRequests listRequests;
    private final Desk desk;
    private final Listing<RequestRow> requests = new Listing<>();
    private final BooleanProperty metToo = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Predicate<RequestRow>> passes =
            new ReadOnlyObjectWrapper<>(row -> !row.met());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public RequestsViewModel(ListRequests listRequests, Desk desk) {
        this.listRequests = listRequests;
        this.desk = desk;
        metToo.subscribe(all -> passes.set(row -> all || !row.met()));
        requests.rows()
                .addListener((ListChangeListener<RequestRow>) change -> summary.set(inWords()));
    }

    public void refresh() {
        var day = desk.asAt().day();
        requests.load(desk, "list the requests", () -> listRequests.on(day));
    }

    public void open(RequestRow row) {
        desk.navigator().go(new Destination.OfRequest(row.request().id()));
    }

    /** Begins a search; for whom is chosen next. */
    public void newRequest() {
        desk.navigator().go(new Destination.NewRequest(List.of()));
    }

    public Listing<RequestRow> requests() {
        return requests;
    }

    public BooleanProperty metTooProperty() {
        return metToo;
    }

    public ReadOnlyObjectProperty<Predicate<RequestRow>> passesProperty() {
        return passes.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private String inWords() {
        var open = requests.rows().stream().filter(row -> !row.met()).toList();
        long children = open.stream().mapToLong(row -> row.children().size()).sum();
        long late = open.stream().filter(row -> row.daysLeft().orElse(0) < 0).count();
        return "%s open for %s%s."
                .formatted(
                        Plain.count(open.size(), "request is", "requests are"),
                        Plain.count(children, "child", "children"),
                        late == 0
                                ? ""
                                : "; the day a home was needed has passed for "
                                        + Plain.number(late));
    }
}
