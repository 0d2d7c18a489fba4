package org.homeward.ui.welcome;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.Credentials;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Actor;

/**
 * The ways into a store. They take seconds, so they are called off the screen's thread; a store
 * that does not open is a {@link StoreRefused} with a plain sentence.
 */
public interface Doors {
    /** The sample authority as at one of its two days; nothing done in it is kept. */
    Opened explore(LocalDate asAt);

    /** A sample store in a folder opens whatever is given. */
    Opened open(Path folder, Credentials who);

    /** Makes an empty store with the first person who may open it. */
    Created create(Path folder, String authority, Credentials first);

    /**
     * A store that is open.
     *
     * @param folder where it lies; empty for one that is not kept
     * @param isNew just made, so that nothing is in it yet
     */
    record Opened(Store store, Actor actor, Optional<Path> folder, boolean isNew) {
        public Opened(Store store, Actor actor, Optional<Path> folder) {
            this(store, actor, folder, false);
        }

        Opened asNew() {
            return new Opened(store, actor, folder, true);
        }
    }

    /** A store just made, with the code to keep on paper: it is shown once. */
    record Created(Opened opened, String recoveryCode) {}
}
