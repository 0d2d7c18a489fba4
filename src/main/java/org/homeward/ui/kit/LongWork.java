package org.homeward.ui.kit;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.Stopped;

/**
 * Long work that a person can watch and stop: one at a time, a new one stops the one before. It is
 * over on the screen at once when stopped, however soon the worker hears of it.
 */
public final class LongWork {
    /** How far, while nobody knows. */
    public static final double UNKNOWN = -1;

    private final Desk desk;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private Optional<Heard> current = Optional.empty();

    public LongWork(Desk desk) {
        this.desk = desk;
    }

    /** A question: nothing is changed by it. */
    public <T> void ask(String name, Function<Progress, T> work, Consumer<T> answer) {
        var heard = begin();
        desk.tasks()
                .ask(
                        name,
                        heard.stoppable(work),
                        done -> end(heard, () -> done.ifPresent(answer)),
                        trouble -> end(heard, () -> desk.notices().trouble(trouble)));
    }

    /** A command: what it did is told also when it was too late to stop it. */
    public <T> void carryOut(String name, Function<Progress, T> work, Consumer<T> answer) {
        var heard = begin();
        desk.tasks()
                .run(
                        name,
                        heard.stoppable(work),
                        done -> {
                            end(heard, () -> {});
                            done.ifPresent(answer);
                        },
                        trouble -> {
                            end(heard, () -> {});
                            desk.notices().trouble(trouble);
                        });
    }

    public void stop() {
        current.ifPresent(heard -> heard.stopAsked.set(true));
        current = Optional.empty();
        running.set(false);
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What is being done, in a few words. */
    public ReadOnlyStringProperty whatProperty() {
        return what.getReadOnlyProperty();
    }

    /** From 0 to 1, or {@link #UNKNOWN}. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    private Heard begin() {
        stop();
        var heard = new Heard();
        current = Optional.of(heard);
        what.set("");
        share.set(UNKNOWN);
        running.set(true);
        return heard;
    }

    private void end(Heard heard, Runnable then) {
        if (isCurrent(heard)) {
            current = Optional.empty();
            running.set(false);
            then.run();
        }
    }

    private boolean isCurrent(Heard heard) {
        return current.filter(now -> now == heard).isPresent();
    }

    private record At(String what, double share) {}

    /** Hears the worker; at most one hop to the screen waits at a time. */
    private final class Heard implements Progress {
        private final AtomicBoolean stopAsked = new AtomicBoolean();
        private final AtomicBoolean hopWaits = new AtomicBoolean();
        private volatile At latest = new At("", UNKNOWN);

        @Override
        public void at(String words, long done, long total) {
            latest = new At(words, total > 0 ? Math.min(1.0, (double) done / total) : UNKNOWN);
            if (!hopWaits.getAndSet(true)) {
                desk.tasks().onScreen(this::show);
            }
        }

        @Override
        public boolean isStopAsked() {
            return stopAsked.get();
        }

        private void show() {
            hopWaits.set(false);
            if (isCurrent(this)) {
                var at = latest;
                what.set(at.what());
                share.set(at.share());
            }
        }

        private <T> Callable<Optional<T>> stoppable(Function<Progress, T> work) {
            return () -> {
                try {
                    return Optional.of(work.apply(this));
                } catch (Stopped stopped) {
                    return Optional.empty();
                }
            };
        }
    }
}
