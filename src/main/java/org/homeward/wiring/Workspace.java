package org.homeward.wiring;

import org.homeward.app.Store;
import org.homeward.app.view.FindRecords;
import org.homeward.ui.importing.ImportViewModel;
import org.homeward.ui.shell.OpenStore;
import org.homeward.ui.shell.Screens;

/** One open store with its screens, from opening to closing. */
final class Workspace implements AutoCloseable {
    private final Store store;
    private final Store.Registration listening;
    private final ImportViewModel importing;

    Workspace(Parts parts, Screens screens, Runnable changed) {
        store = parts.store();
        importing = ScreenList.register(screens, parts);
        listening = store.onChange(changed);
    }

    FindRecords records() {
        return new FindRecords(store);
    }

    /** An import was begun and is not brought in; none of it is stored. */
    boolean holdsUnfinishedWork() {
        return importing.holdsWork();
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
