package org.homeward.ui.kit;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows of one table: one list, refilled whole, with the state of the asking. */
public final class Listing<R> {
    private final ReadOnlyObjectWrapper<LoadState> state =
            new ReadOnlyObjectWrapper<>(LoadState.LOADING);
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ObservableList<R> readOnly = FXCollections.unmodifiableObservableList(rows);

    /** Asks on the desk. The rows shown stay until the new answer is there. */
    public void load(Desk desk, String name, Callable<? extends List<R>> work) {
        if (rows.isEmpty()) {
            state.set(LoadState.LOADING);
        }
        desk.tasks().ask(name, work::call, this::show, trouble -> failed(desk, trouble));
    }

    public void show(List<R> answer) {
        rows.setAll(answer);
        state.set(LoadState.READY);
    }

    /** The answer could not be had; whoever asked has said so. */
    public void fail() {
        state.set(LoadState.FAILED);
    }

    public ObservableList<R> rows() {
        return readOnly;
    }

    public ReadOnlyObjectProperty<LoadState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The answer could not be had; the trouble says why. */
    public void failed(Desk desk, Trouble trouble) {
        fail();
        desk.notices().trouble(trouble);
    }
}
