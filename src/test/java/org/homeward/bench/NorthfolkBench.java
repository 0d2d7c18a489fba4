package org.homeward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeward.app.MakeSample;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;
import org.homeward.sample.Northfolk;
import org.homeward.wiring.LocalStores;

/** Prints how long the sample takes to make, store, open, load and match on this machine. */
public final class NorthfolkBench {
    private static final LocalDate AS_AT = LocalDate.of(2017, 3, 31);
    private static final Actor BENCH = new Actor("Bench", Role.ADMINISTRATOR);
    private static final int ROUNDS = 9;

    private NorthfolkBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("homeward-bench");
        try {
            LocalStores stores = new LocalStores(Clock.systemUTC());
            make(stores, folder.resolve("northfolk"));
            open(stores, folder.resolve("northfolk"));
        } finally {
            delete(folder);
        }
    }

    private static void make(LocalStores stores, Path folder) {
        Northfolk northfolk = new Northfolk();
        long start = System.nanoTime();
        var sample = northfolk.make(AS_AT);
        print("make Northfolk, first time in this process", since(start));
        start = System.nanoTime();
        try (Store store = stores.createSample(folder, sample.authority())) {
            new MakeSample(northfolk, new Ssda903Reader(), Clock.systemUTC())
                    .make(store, AS_AT, BENCH);
            print("create the store and save Northfolk (makes it again)", since(start));
        }
    }

    private static void open(LocalStores stores, Path folder) {
        List<Double> opening = new ArrayList<>();
        List<Double> loading = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            try (Store store = stores.openSample(folder)) {
                opening.add(since(start));
                start = System.nanoTime();
                CarePosition position = store.position(AS_AT);
                loading.add(since(start));
                if (i == ROUNDS - 1) {
                    match(position);
                }
            }
        }
        print("open the store, seal checked: first", opening.get(0));
        print("open the store, seal checked: median of %d".formatted(ROUNDS), median(opening));
        print("position after opening: median of %d".formatted(ROUNDS), median(loading));
    }

    private static void match(CarePosition position) {
        Matcher matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        List<PlacementRequest> requests = position.listOpenRequests();
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            times.clear();
            for (PlacementRequest request : requests) {
                long start = System.nanoTime();
                matcher.shortlist(request, position);
                times.add(since(start));
            }
        }
        print(
                "shortlist of one request, warm: median of %d".formatted(times.size()),
                median(times));
        print("shortlist of one request, warm: slowest", Collections.max(times));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void print(String what, double millis) {
        System.out.printf(Locale.ROOT, "%-62s %9.1f ms%n", what, millis);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
