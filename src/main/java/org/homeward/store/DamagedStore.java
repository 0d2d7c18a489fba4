package org.homeward.store;

/** What is in the tables is not what was written there. The message names no person. */
final class DamagedStore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedStore(String what) {
        super(what);
    }
}
