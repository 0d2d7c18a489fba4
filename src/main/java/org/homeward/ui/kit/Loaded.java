package org.homeward.ui.kit;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One value that a screen asked for, with the state of the asking. */
public final class Loaded<T> {
    private final ReadOnlyObjectWrapper<LoadState> state =
            new ReadOnlyObjectWrapper<>(LoadState.LOADING);
    private final ReadOnlyObjectWrapper<Optional<T>> value =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Asks on the desk. What is shown stays until the new answer is there. */
    public void load(Desk desk, String name, Callable<T> work) {
        if (value.get().isEmpty()) {
            state.set(LoadState.LOADING);
        }
        desk.tasks().ask(name, work, this::show, trouble -> failed(desk, trouble));
    }

    public void show(T answer) {
        value.set(Optional.of(answer));
        state.set(LoadState.READY);
    }

    public ReadOnlyObjectProperty<Optional<T>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LoadState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What it rests on could not be had; whoever asked has said so. */
    public void fail() {
        state.set(LoadState.FAILED);
    }

    private void failed(Desk desk, Trouble trouble) {
        state.set(LoadState.FAILED);
        desk.notices().trouble(trouble);
    }
}
