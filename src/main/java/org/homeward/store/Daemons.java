package org.homeward.store;

/** Threads that do not keep the program alive. */
final class Daemons {

    private Daemons() {}

    static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
