package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.homeward.app.Store;
import org.homeward.domain.common.Authority;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards a store of a county's size against becoming several times slower; ceilings are wide. */
@Tag("slow")
class StoreSpeedTest {

    @TempDir Path folder;

    @Test
    void aCountysStoreIsFilledOpenedAndSavedToInTime() throws Exception {
        var northam = new Authority("Northam", false, ManyFacts.FIRST_DAY);
        try (Store store = stores().create("store-1", northam)) {
            assertThat(millis(() -> filled(store))).as("fill").isLessThan(15_000);
            var saves = new ArrayList<Long>();
            for (int i = 1; i <= 20; i++) {
                int number = 4_000 + i;
                saves.add(millis(() -> saved(store, number)));
            }
            assertThat(median(saves)).as("median save").isLessThan(1_000);
        }
        var openings = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            openings.add(millis(() -> openedAndClosed()));
        }
        assertThat(openings.get(0)).as("first opening").isLessThan(20_000);
        assertThat(median(openings)).as("median opening").isLessThan(5_000);
    }

    private boolean filled(Store store) {
        return store.write(
                books -> {
                    books.put(ManyFacts.children(1, 3_200));
                    books.replaceAllEpisodes(ManyFacts.episodes(2_750, 4));
                    books.putReturn(ManyFacts.returnOf(2016, 6_000));
                    books.putReturn(ManyFacts.returnOf(2017, 6_000));
                    return StoreContract.audited(books);
                });
    }

    private static boolean saved(Store store, int number) {
        return store.write(
                books -> {
                    books.put(ManyFacts.children(number, number));
                    return StoreContract.audited(books);
                });
    }

    private int openedAndClosed() {
        try (Store store = stores().open()) {
            return store.position(ManyFacts.FIRST_DAY).listChildren().size();
        }
    }

    private H2Store stores() {
        return new H2Store(folder, H2StoreTest.KEY, new SetClock("2026-11-22T09:00:00Z"));
    }

    private static long millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
