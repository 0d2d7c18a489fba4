package org.homeward.app;

import java.nio.file.Path;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;

/**
 * Opens and makes stores. A store is a folder: the encrypted data, the key file beside it, backups.
 * Making one is a separate, explicit act; opening never makes one. Every method throws {@link
 * StoreRefused} with one plain sentence when it cannot be done.
 */
public interface Stores {
    /**
     * There is a store in the folder and its people are invented: it opens without a passphrase.
     */
    boolean isSample(Path folder);

    /** Opens a sample store; refused for any other. */
    Store openSample(Path folder);

    Opened open(Path folder, Credentials who);

    /** Makes an empty store for an authority with its first person in it. */
    Made create(Path folder, Authority authority, Credentials first, Role role);

    /** Makes an empty store for invented people, without a passphrase. */
    Store createSample(Path folder, Authority authority);

    /**
     * A store that was opened by a person.
     *
     * @param by with the role they have in it
     */
    record Opened(Store store, Actor by) {}

    /**
     * A store that was just made.
     *
     * @param recoveryCode to be printed once and kept by the information governance lead
     */
    record Made(Store store, String recoveryCode) {}
}
