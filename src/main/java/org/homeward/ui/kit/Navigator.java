package org.homeward.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the window is, and the way back. */
public final class Navigator {
    private final ReadOnlyObjectWrapper<Destination> here;
    private final Deque<Destination> past = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();

    public Navigator(Destination start) {
        here = new ReadOnlyObjectWrapper<>(start);
    }

    public void go(Destination destination) {
        if (!destination.equals(here())) {
            past.push(here());
            move(destination);
        }
    }

    public void back() {
        if (!past.isEmpty()) {
            move(past.pop());
        }
    }

    /** Goes there and forgets the way, as when another store is opened. */
    public void startAt(Destination destination) {
        past.clear();
        move(destination);
    }

    public Destination here() {
        return here.get();
    }

    public ReadOnlyObjectProperty<Destination> hereProperty() {
        return here.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    private void move(Destination destination) {
        here.set(destination);
        canGoBack.set(!past.isEmpty());
    }
}
