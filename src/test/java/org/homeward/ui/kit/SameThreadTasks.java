package org.homeward.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Tasks for tests: everything happens at once, on the caller's thread, under the same contract. */
public final class SameThreadTasks implements Tasks {
    private final Map<String, Long> newest = new HashMap<>();
    private final UnderWay underWay = new UnderWay();

    @Override
    public <T> void ask(
            String name, Callable<T> work, Consumer<T> answer, Consumer<Trouble> trouble) {
        long mine = newest.merge(name, 1L, Long::sum);
        var then = outcome(name, work, answer, trouble);
        if (newest.getOrDefault(name, 0L) == mine) {
            then.run();
        }
    }

    @Override
    public <T> void run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Trouble> trouble) {
        outcome(name, work, done, trouble).run();
    }

    @Override
    public void onScreen(Runnable then) {
        then.run();
    }

    @Override
    public ReadOnlyBooleanProperty underWay(String name) {
        return underWay.of(name);
    }

    @Override
    public void close() {}

    private <T> Runnable outcome(
            String name, Callable<T> work, Consumer<T> answer, Consumer<Trouble> trouble) {
        underWay.begin(name);
        try {
            T value = work.call();
            return () -> answer.accept(value);
        } catch (Exception e) {
            return () -> trouble.accept(Trouble.of(name, e));
        } finally {
            underWay.end(name);
        }
    }
}
