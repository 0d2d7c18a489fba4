package org.homeward.store;

import org.homeward.app.Store;

class MemoryStoreTest extends StoreContract {

    @Override
    Store created() {
        return new MemoryStore(NORTHAM);
    }

    @Override
    Store reopened() {
        return store;
    }
}
