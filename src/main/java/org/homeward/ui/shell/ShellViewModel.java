package org.homeward.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Destination;
import org.homeward.ui.kit.LenientDate;
import org.homeward.ui.kit.Theme;

/** The frame's state: which store is open, how it looks, and when the screen has to ask again. */
public final class ShellViewModel {
    private final Desk desk;
    private final LocalDate today;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyObjectWrapper<Optional<OpenStore>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(true);
    private final AtomicBoolean refreshWaits = new AtomicBoolean();
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();

    public ShellViewModel(Desk desk, Theme theme, LocalDate today) {
        this.desk = desk;
        this.today = today;
        this.theme = new SimpleObjectProperty<>(theme);
        desk.asAt().dayProperty().subscribe((before, now) -> refresh());
    }

    /** A store was opened: its day is looked at, and what came before is forgotten. */
    public void opened(OpenStore store, LocalDate asAt) {
        open.set(Optional.of(store));
        closed.set(false);
        desk.notices().close();
        desk.asAt().moveTo(asAt);
    }

    /** Asks the shown screen to ask again. */
    public void refresh() {
        asked.set(asked.get() + 1);
    }

    /** From any thread: something was committed. Many commits at once make one refresh. */
    public void changed() {
        if (!refreshWaits.getAndSet(true)) {
            desk.tasks()
                    .onScreen(
                            () -> {
                                refreshWaits.set(false);
                                refresh();
                            });
        }
    }

    /** Goes there when it can be shown; screens other than Welcome need an open store. */
    void go(RailItem item) {
        if (!item.needsStore() || !closed.get()) {
            desk.navigator().go(item.destination());
        }
    }

    /** Begins a search for a home, from anywhere. */
    void newRequest() {
        if (!closed.get()) {
            desk.navigator().go(new Destination.NewRequest(List.of()));
        }
    }

    /** Files were dropped on the window: the import takes them, whatever is shown. */
    void dropped(List<Path> paths) {
        if (closed.get()) {
            desk.notices().say("Open or create a store first, then drop the files again.");
            return;
        }
        desk.dropped().drop(paths);
        desk.navigator().go(new Destination.Importing());
        refresh();
    }

    /** Moves the as-at day when a date is typed; false leaves it as it was. */
    boolean moveTo(String typed) {
        var day = LenientDate.read(typed, today);
        day.ifPresent(desk.asAt()::moveTo);
        return day.isPresent();
    }

    void switchTheme() {
        theme.set(theme.get().other());
    }

    Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<Optional<OpenStore>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** No store is open. */
    public ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /** Grows each time the shown screen has to ask again. */
    public ReadOnlyIntegerProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }
}
