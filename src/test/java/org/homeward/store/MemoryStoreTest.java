package org.homeward.store;

import org.homeward.app.Store;

class MemoryStoreTest extends ImportContract {

    @Override
    Store created() {
        return new MemoryStore(NORTHAM);
    }

    @Override
    Store reopened() {
        return store;
    }
}
