package org.homeward.ui.kit;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tasks of the desktop: the one class that hops to the JavaFX thread. */
public final class FxTasks implements Tasks {
    private static final Logger LOG = LoggerFactory.getLogger(FxTasks.class);
    private static final int QUESTIONS_AT_ONCE = 2;
    private static final long SECONDS_TO_FINISH = 30;

    private final Map<String, Long> newest = new ConcurrentHashMap<>();
    private final UnderWay underWay = new UnderWay();
    private final ExecutorService questions;
    private final ExecutorService commands;
    private final Executor screen;

    FxTasks(ExecutorService questions, ExecutorService commands, Executor screen) {
        this.questions = questions;
        this.commands = commands;
        this.screen = screen;
    }

    public static FxTasks start() {
        return new FxTasks(
                Executors.newFixedThreadPool(QUESTIONS_AT_ONCE, daemons("question")),
                Executors.newSingleThreadExecutor(daemons("command")),
                Platform::runLater);
    }

    @Override
    public <T> void ask(
            String name, Callable<T> work, Consumer<T> answer, Consumer<Trouble> trouble) {
        long mine = newest.merge(name, 1L, Long::sum);
        underWay.begin(name);
        questions.execute(
                () -> {
                    if (!isNewest(name, mine)) {
                        screen.execute(() -> underWay.end(name));
                        return;
                    }
                    var then = outcome(name, work, answer, trouble);
                    screen.execute(
                            () -> {
                                underWay.end(name);
                                if (isNewest(name, mine)) {
                                    then.run();
                                }
                            });
                });
    }

    @Override
    public <T> void run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Trouble> trouble) {
        underWay.begin(name);
        commands.execute(
                () -> {
                    var then = outcome(name, work, done, trouble);
                    screen.execute(
                            () -> {
                                underWay.end(name);
                                then.run();
                            });
                });
    }

    @Override
    public void onScreen(Runnable then) {
        screen.execute(then);
    }

    @Override
    public ReadOnlyBooleanProperty underWay(String name) {
        return underWay.of(name);
    }

    @Override
    public void close() {
        questions.shutdownNow();
        commands.shutdown();
        try {
            if (!commands.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.error("A command was still under way after {} s", SECONDS_TO_FINISH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isNewest(String name, long run) {
        return newest.getOrDefault(name, 0L) == run;
    }

    /** Does the work here and gives what the screen's thread has to do about it. */
    private static <T> Runnable outcome(
            String name, Callable<T> work, Consumer<T> answer, Consumer<Trouble> trouble) {
        try {
            T value = work.call();
            return () -> answer.accept(value);
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            var what = Trouble.of(name, e);
            LOG.error("Trouble: {}", what.details());
            return () -> trouble.accept(what);
        }
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            var thread = new Thread(work, "homeward-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
