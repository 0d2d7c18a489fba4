package org.homeward.store;

/**
 * What makes a store in a file safe. There is one way to run it; the switches are there so that
 * tests can take a safeguard out and see that its loss is noticed.
 *
 * @param writeDelay milliseconds that H2 may keep a commit to itself
 * @param checkpoint whether a commit is forced to disk before anybody is told
 * @param sealAsked whether the rows are compared with the seal when the store is opened
 */
record H2Settings(int writeDelay, boolean checkpoint, boolean sealAsked) {

    static final H2Settings SAFE = new H2Settings(0, true, true);
}
