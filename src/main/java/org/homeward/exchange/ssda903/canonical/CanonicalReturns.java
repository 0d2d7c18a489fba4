package org.homeward.exchange.ssda903.canonical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.homeward.app.CanonicalCare;
import org.homeward.app.Problem;
import org.homeward.app.reading.Progress;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.ChildId;

/**
 * Derives what happened from the rows of all returns. It can be done again at any time, since rows
 * are kept as they were read.
 */
public final class CanonicalReturns {
    private static final int CHILDREN_AT_ONCE = 1_000;

    private CanonicalReturns() {}

    public static CanonicalCare of(List<ReturnRows> returns) {
        return of(returns, Progress.UNHEARD);
    }

    /** Throws {@link org.homeward.app.reading.Stopped} when asked to stop. */
    public static CanonicalCare of(List<ReturnRows> returns, Progress progress) {
        LocalDate newest =
                returns.stream()
                        .map(ReturnRows::yearEnd)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
        List<List<ReturnedRow>> children =
                byChild(returns, progress).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList();
        AtomicInteger done = new AtomicInteger();
        int chunks = (children.size() + CHILDREN_AT_ONCE - 1) / CHILDREN_AT_ONCE;
        return joined(
                IntStream.range(0, chunks)
                        .parallel()
                        .mapToObj(
                                chunk -> {
                                    progress.orStop();
                                    int from = chunk * CHILDREN_AT_ONCE;
                                    int to = Math.min(from + CHILDREN_AT_ONCE, children.size());
                                    SomeChildren some = new SomeChildren(newest);
                                    children.subList(from, to).forEach(some::derive);
                                    progress.at(
                                            "Deriving what happened",
                                            done.addAndGet(to - from),
                                            children.size());
                                    return some;
                                })
                        .toList());
    }

    private static CanonicalCare joined(List<SomeChildren> parts) {
        List<Episode> episodes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        CanonicalCare.Counts counts = new CanonicalCare.Counts(0, 0, 0, 0, 0, 0, 0, 0);
        for (SomeChildren part : parts) {
            episodes.addAll(part.episodes());
            problems.addAll(part.problems());
            counts = sum(counts, part.counts());
        }
        return new CanonicalCare(episodes, counts, problems);
    }

    private static CanonicalCare.Counts sum(CanonicalCare.Counts a, CanonicalCare.Counts b) {
        return new CanonicalCare.Counts(
                a.periodsOfCare() + b.periodsOfCare(),
                a.open() + b.open(),
                a.presumedEnded() + b.presumedEnded(),
                a.superseded() + b.superseded(),
                a.repeated() + b.repeated(),
                a.cut() + b.cut(),
                a.nested() + b.nested(),
                a.closedByNext() + b.closedByNext());
    }

    private static Map<ChildId, List<ReturnedRow>> byChild(
            List<ReturnRows> returns, Progress progress) {
        Map<ChildId, List<ReturnedRow>> byChild = new HashMap<>();
        List<ReturnRows> oldestFirst =
                returns.stream().sorted(Comparator.comparing(ReturnRows::yearEnd)).toList();
        for (ReturnRows one : oldestFirst) {
            Optional<LocalDate> inReturn = Optional.of(one.yearEnd());
            for (EpisodeRow row : one.rows()) {
                if (byChild.size() % CHILDREN_AT_ONCE == 0) {
                    progress.orStop();
                }
                byChild.computeIfAbsent(row.child(), id -> new ArrayList<>(4))
                        .add(new ReturnedRow(row, one.yearEnd(), inReturn));
            }
        }
        return byChild;
    }
}
