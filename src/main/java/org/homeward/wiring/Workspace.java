package org.homeward.wiring;

import org.homeward.app.Store;
import org.homeward.app.view.FindRecords;
import org.homeward.ui.shell.OpenStore;
import org.homeward.ui.shell.Screens;

/** One open store with its screens, from opening to closing. */
final class Workspace implements AutoCloseable {
    private final Store store;
    private final Store.Registration listening;

    Workspace(Parts parts, Screens screens, Runnable changed) {
        store = parts.store();
        ScreenList.register(screens, parts);
        listening = store.onChange(changed);
    }

    FindRecords records() {
        return new FindRecords(store);
    }

    OpenStore label() {
        var authority = store.authority();
        return new OpenStore(authority.name(), authority.sample());
    }

    @Override
    public void close() {
        listening.close();
        store.close();
    }
}
