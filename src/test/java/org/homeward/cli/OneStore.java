package org.homeward.cli;

import java.nio.file.Path;
import org.homeward.app.Credentials;
import org.homeward.app.Store;
import org.homeward.app.Stores;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;

/** The same sample store lies everywhere; nothing can be made. */
record OneStore(Store store) implements Stores {
    @Override
    public boolean isSample(Path folder) {
        return true;
    }

    @Override
    public Store openSample(Path folder) {
        return store;
    }

    @Override
    public Opened open(Path folder, Credentials who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Made create(Path folder, Authority authority, Credentials first, Role role) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Store createSample(Path folder, Authority authority) {
        throw new UnsupportedOperationException();
    }
}
