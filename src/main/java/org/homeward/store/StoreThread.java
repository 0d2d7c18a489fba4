package org.homeward.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/**
 * The one thread that speaks to the database. Callers wait for it and may be interrupted as they
 * like: an interrupt that reached a database file would close it for everybody.
 */
final class StoreThread implements AutoCloseable {

    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(work -> Daemons.thread(work, "store"));
    private volatile long id = -1;

    StoreThread() {
        call(
                () -> {
                    id = Thread.currentThread().getId();
                    return id;
                });
    }

    boolean isCurrent() {
        return Thread.currentThread().getId() == id;
    }

    /** Runs work on the thread and waits; what the work throws is thrown here. */
    <R> R call(Callable<R> work) {
        Future<R> future = submitted(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unchecked(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs work when the thread comes to it; nobody waits. */
    void later(Runnable work) {
        worker.execute(work);
    }

    boolean isClosed() {
        return worker.isShutdown();
    }

    private <R> Future<R> submitted(Callable<R> work) {
        try {
            return worker.submit(work);
        } catch (RejectedExecutionException e) {
            throw Refusals.closed();
        }
    }

    private static RuntimeException unchecked(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException trouble) {
            return trouble;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e.getCause());
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
