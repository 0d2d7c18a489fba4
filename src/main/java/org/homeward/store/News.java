package org.homeward.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.homeward.app.Store.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners after a commit, on a thread that neither reads nor writes the store. */
final class News implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService messenger =
            Executors.newSingleThreadExecutor(work -> Daemons.thread(work, "store-news"));

    Registration register(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell() {
        messenger.execute(() -> listeners.forEach(News::tell));
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.error("A listener of the store failed: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        messenger.shutdown();
    }
}
