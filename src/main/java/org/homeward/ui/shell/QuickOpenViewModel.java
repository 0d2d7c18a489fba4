package org.homeward.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.view.FindRecords;
import org.homeward.app.view.FoundRecord;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;

/** Finds anything by what is typed: screens at once, records when the answer is there. */
public final class QuickOpenViewModel {
    private static final int AT_MOST = 20;

    private final Desk desk;
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private Optional<FindRecords> records = Optional.empty();

    public QuickOpenViewModel(Desk desk) {
        this.desk = desk;
    }

    /** One line of the list: its kind, its words, the key that goes there too. */
    record Hit(String kind, String words, String key, Destination place) {}

    /** Looks in the store that is open now. */
    public void lookIn(FindRecords find) {
        records = Optional.of(find);
    }

    void type(String typed) {
        hits.setAll(screens(typed));
        var day = desk.asAt().day();
        records.ifPresent(
                find ->
                        desk.tasks()
                                .ask(
                                        "find records",
                                        () -> find.like(typed, day, AT_MOST),
                                        found -> show(typed, found),
                                        desk.notices()::trouble));
    }

    /** After the list has taken in its new lines. */
    void soon(Runnable then) {
        desk.tasks().onScreen(then);
    }

    void open(Hit hit) {
        desk.navigator().go(hit.place());
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    private void show(String typed, List<FoundRecord> found) {
        hits.setAll(
                Stream.concat(screens(typed).stream(), found.stream().map(QuickOpenViewModel::hit))
                        .toList());
    }

    private static List<Hit> screens(String typed) {
        var part = typed.strip().toLowerCase(Locale.UK);
        return RailItem.ALL.stream()
                .filter(item -> item.words().toLowerCase(Locale.UK).contains(part))
                .map(item -> new Hit("Screen", item.words(), item.key(), item.destination()))
                .toList();
    }

    private static Hit hit(FoundRecord found) {
        if (found instanceof FoundRecord.OfChild child) {
            return new Hit("Child", child.label(), "", new Destination.OfChild(child.id()));
        }
        if (found instanceof FoundRecord.OfHousehold home) {
            return new Hit("Household", home.label(), "", new Destination.OfHousehold(home.id()));
        }
        var request = (FoundRecord.OfRequest) found;
        return new Hit("Request", request.label(), "", new Destination.OfRequest(request.id()));
    }
}
