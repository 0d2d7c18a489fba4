package org.homeward.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Actor;

/**
 * The ways into a store. They take seconds, so they are called off the screen's thread; a store
 * that does not open is a {@link StoreRefused} with a plain sentence.
 */
public interface Doors {
    Opened explore(Sample sample);

    Opened open(Path folder, String person, char[] passphrase);

    Created create(Path folder, NewStore wanted);

    /** The sample authority at one of its two days. */
    enum Sample {
        /** At the start of the programme, to plan with. */
        PLANNING_2017,
        /** At its end, on the path that really came. */
        TRACKING_2022
    }

    /** A store to be made, with the first person who may open it. */
    record NewStore(String authority, String person, char[] passphrase) {}

    /**
     * A store that is open.
     *
     * @param folder where it lies; empty for a sample, which is made anew each time
     */
    record Opened(Store store, Actor actor, Optional<Path> folder) {}

    /** A store just made, with the code to keep on paper: it is shown once. */
    record Created(Opened opened, String recoveryCode) {}
}
