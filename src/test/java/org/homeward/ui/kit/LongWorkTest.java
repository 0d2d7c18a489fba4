package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LongWorkTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);

    private final LongWork work = new LongWork(Desks.on(DAY));
    private final List<String> told = new ArrayList<>();

    @Test
    void progressIsSeenAndTheAnswerArrives() {
        work.ask(
                "count",
                progress -> {
                    progress.at("counting", 1, 2);
                    told.add(work.whatProperty().get() + " " + work.shareProperty().get());
                    progress.at("counting", 5, 0);
                    told.add(String.valueOf(work.shareProperty().get()));
                    return 7;
                },
                answer -> told.add("answer " + answer));
        assertThat(told).containsExactly("counting 0.5", "-1.0", "answer 7");
        assertThat(work.runningProperty().get()).isFalse();
    }

    @Test
    void whatIsStoppedGivesNoAnswerAndNoTrouble() {
        work.ask(
                "count",
                progress -> {
                    work.stop();
                    progress.orStop();
                    return 7;
                },
                answer -> told.add("answer " + answer));
        assertThat(told).isEmpty();
        assertThat(work.runningProperty().get()).isFalse();
    }

    @Test
    void aCommandThatCouldNotBeStoppedAnyMoreSaysWhatItDid() {
        work.carryOut(
                "write",
                progress -> {
                    work.stop();
                    return "written";
                },
                told::add);
        assertThat(told).containsExactly("written");
    }

    @Test
    void stoppingReturnsAtOnceAndTheWorkerHearsIt() throws InterruptedException {
        var screen = Executors.newSingleThreadExecutor();
        var workers = Executors.newFixedThreadPool(2);
        var tasks = new FxTasks(workers, Executors.newSingleThreadExecutor(), screen);
        var desk =
                new Desk(
                        tasks,
                        new Navigator(new Destination.Today()),
                        new Notices(Clock.fixed(java.time.Instant.EPOCH, ZoneOffset.UTC)),
                        new AsAt(DAY),
                        new DroppedFiles(),
                        new PathsPicked());
        var reading = new LongWork(desk);
        var began = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        screen.execute(
                () ->
                        reading.ask(
                                "read",
                                progress -> {
                                    began.countDown();
                                    try {
                                        while (true) {
                                            progress.at("reading", 1, 0);
                                            progress.orStop();
                                        }
                                    } finally {
                                        ended.countDown();
                                    }
                                },
                                answer -> told.add("answer")));
        assertThat(began.await(5, TimeUnit.SECONDS)).isTrue();
        var stopping = Duration.ofMillis(500);
        screen.execute(reading::stop);
        assertThat(ended.await(stopping.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        workers.shutdown();
        assertThat(workers.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        screen.shutdown();
        assertThat(screen.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isEmpty();
    }
}
