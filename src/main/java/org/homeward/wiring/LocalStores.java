package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.homeward.app.Credentials;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.app.Stores;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;
import org.homeward.store.FileKey;
import org.homeward.store.H2Store;
import org.homeward.vault.KeyVault;
import org.homeward.vault.Unlocked;

/** Stores in folders of this machine: the key file gives the data key, the data key the file. */
public final class LocalStores implements Stores {
    private final Clock clock;

    public LocalStores(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isSample(Path folder) {
        KeyVault vault = vault(folder);
        return vault.exists() && vault.isSample();
    }

    @Override
    public Store openSample(Path folder) {
        return opened(folder, present(folder).openSample());
    }

    @Override
    public Opened open(Path folder, Credentials who) {
        KeyVault vault = present(folder);
        char[] passphrase = who.passphrase().toCharArray();
        try {
            Unlocked unlocked = vault.unlock(who.name(), passphrase);
            return new Opened(
                    opened(folder, unlocked), new Actor(unlocked.name(), unlocked.role()));
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    @Override
    public Made create(Path folder, Authority authority, Credentials first, Role role) {
        requireKind(authority, false);
        H2Store.prepare(folder);
        char[] passphrase = first.passphrase().toCharArray();
        try {
            KeyVault.Created made = vault(folder).create(first.name(), role, passphrase);
            Unlocked unlocked = made.unlocked();
            Store store = store(folder, unlocked).create(unlocked.storeId(), authority);
            return new Made(store, made.recoveryCode().printed());
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    @Override
    public Store createSample(Path folder, Authority authority) {
        requireKind(authority, true);
        H2Store.prepare(folder);
        Unlocked unlocked = vault(folder).createSample();
        return store(folder, unlocked).create(unlocked.storeId(), authority);
    }

    /** A key in clear opens invented people only, whatever data lie beside it. */
    private Store opened(Path folder, Unlocked unlocked) {
        Store store = store(folder, unlocked).open();
        if (store.authority().sample() != unlocked.sample()) {
            store.close();
            throw new StoreRefused(
                    StoreRefused.Why.DAMAGED,
                    "The key file does not belong to this store. Put back both from the same"
                            + " backup.");
        }
        return store;
    }

    private static void requireKind(Authority authority, boolean sample) {
        if (authority.sample() != sample) {
            throw new IllegalArgumentException(
                    "Only a sample authority goes without a passphrase, and it always does.");
        }
    }

    private KeyVault vault(Path folder) {
        return new KeyVault(folder, clock);
    }

    private KeyVault present(Path folder) {
        KeyVault vault = vault(folder);
        if (!vault.exists()) {
            throw new StoreRefused(
                    StoreRefused.Why.NOT_FOUND,
                    "There is no store in this folder. Choose another one, or create a store first.");
        }
        return vault;
    }

    private H2Store store(Path folder, Unlocked unlocked) {
        return new H2Store(folder, FileKey.of(unlocked.key().hex()), clock);
    }
}
