package org.homeward.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.app.reading.Stopped;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.testing.Filled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A return of 20 MB tells how far it is at once, and stops at once, wherever it is. */
@Tag("slow")
class LongReadingTest {
    private static final int ROWS = 300_000;
    private static final long FIRST_WITHIN_MS = 200;

    /** The screen is free at once; this is the worker, on a machine that does other work too. */
    private static final long STOPPED_WITHIN_MS = 500;

    @TempDir Path folder;

    @Test
    void itIsSeenWithin200MillisecondsAndItsWorkerEndsSoonAfterAStop() throws Exception {
        var file = write();
        assertThat(Files.size(file)).isGreaterThan(20_000_000);
        read(file, 0);
        for (int stopAfter : new int[] {50, 300, 800, 1_500, 2_600, 3_000, 4_000}) {
            var times = read(file, stopAfter);
            assertThat(times.first()).isLessThan(FIRST_WITHIN_MS);
            assertThat(times.ended()).as("after %d ms", stopAfter).isLessThan(STOPPED_WITHIN_MS);
        }
    }

    private record Times(long first, long ended) {}

    private Times read(Path file, int stopAfter) throws Exception {
        var heard = new Heard();
        var worker = Executors.newSingleThreadExecutor();
        try {
            var began = System.nanoTime();
            Future<Boolean> ended = worker.submit(reading(file, heard));
            assertThat(heard.first.await(10, TimeUnit.SECONDS)).isTrue();
            var first = millis(heard.firstAt - began);
            assertThat(heard.never.await(stopAfter, TimeUnit.MILLISECONDS)).isFalse();
            var asked = System.nanoTime();
            heard.stop.set(true);
            ended.get(30, TimeUnit.SECONDS);
            return new Times(first, millis(System.nanoTime() - asked));
        } finally {
            worker.shutdownNow();
        }
    }

    private static Callable<Boolean> reading(Path file, Progress progress) {
        var readers =
                new ImportFiles.Readers(
                        new Ssda903Reader(), new RegisterFilesReader(), FigureTable.bundled());
        var importFiles =
                new ImportFiles(
                        Filled.empty(LocalDate.of(2018, 3, 31)),
                        readers,
                        Clock.fixed(Instant.parse("2018-05-01T09:30:00Z"), ZoneOffset.UTC));
        return () -> {
            try {
                var read = importFiles.read(List.of(file), ReadingChoices.NONE, progress);
                importFiles.preview(read, progress);
                return true;
            } catch (Stopped stopped) {
                return false;
            }
        };
    }

    private Path write() throws IOException {
        var file = folder.resolve("2018").resolve("episodes.csv");
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(
                    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,"
                            + "HOME_POST,PL_POST,URN\n");
            for (int row = 0; row < ROWS; row++) {
                out.write(
                        "C%08d,05/04/2017,S,C2,N1,U6,PR1,01/10/2017,E12,,NR1 1,NR2 2,SC0000001\n"
                                .formatted(row));
            }
        }
        return file;
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    /** Notes when it is told first. */
    private static final class Heard implements Progress {
        private final CountDownLatch first = new CountDownLatch(1);
        private final CountDownLatch never = new CountDownLatch(1);
        private final AtomicBoolean stop = new AtomicBoolean();
        private volatile long firstAt;

        @Override
        public void at(String what, long done, long total) {
            if (first.getCount() > 0) {
                firstAt = System.nanoTime();
                first.countDown();
            }
        }

        @Override
        public boolean isStopAsked() {
            return stop.get();
        }
    }
}
