package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desktop's tasks with this test's thread standing in for the screen's. */
class FxTasksTest extends TasksContract {
    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final ExecutorService questions = Executors.newSingleThreadExecutor();
    private final ExecutorService commands = Executors.newSingleThreadExecutor();
    private final FxTasks tasks = new FxTasks(questions, commands, screen::add);

    @Override
    Tasks tasks() {
        return tasks;
    }

    /** One thread each: what was given later is done later, and a question may ask another. */
    @Override
    void settle() {
        try {
            commands.submit(() -> {}).get(10, TimeUnit.SECONDS);
            questions.submit(() -> {}).get(10, TimeUnit.SECONDS);
            questions.submit(() -> {}).get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        for (var next = screen.poll(); next != null; next = screen.poll()) {
            next.run();
        }
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void theButtonStaysDisabledWhileItsCommandRuns() {
        tasks.run("save", () -> 1, n -> {}, t -> {});
        assertThat(tasks.underWay("save").get()).isTrue();
        settle();
        assertThat(tasks.underWay("save").get()).isFalse();
    }

    @Test
    void closingWaitsForCommandsAlreadyGiven() {
        List<Integer> done = new ArrayList<>();
        tasks.run("save", () -> done.add(1), n -> {}, t -> {});
        tasks.close();
        assertThat(done).containsExactly(1);
    }
}
