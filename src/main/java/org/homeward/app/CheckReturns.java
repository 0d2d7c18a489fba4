package org.homeward.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.TableRow;
import org.homeward.domain.common.ChildId;

/** Reads returns without a store and says what they hold. */
public final class CheckReturns {
    private static final String HEADER = "header";
    private static final int MANY_ROWS = 500_000;

    private final ReturnReader reader;

    public CheckReturns(ReturnReader reader) {
        this.reader = reader;
    }

    /** Stock is counted on the days given; on the last day of every return when none is. */
    public ReturnReport check(List<Path> paths, ReadingChoices choices, List<LocalDate> days) {
        ReadReturns read = reader.read(paths, choices, Progress.UNHEARD);
        List<Problem> broken = reader.check(read.listEpisodes());
        ProblemCounts counts = new ProblemCounts();
        counts.addAll(broken);
        return report(read, broken, counts, days);
    }

    /** Files as they say themselves. */
    public ReturnReport check(List<Path> paths, List<LocalDate> days) {
        return check(paths, ReadingChoices.NONE, days);
    }

    /** The same, but broken rules are counted and not listed: large returns break many. */
    public ReturnReport count(List<Path> paths, ReadingChoices choices, List<LocalDate> days) {
        ReadReturns read = reader.read(paths, choices, Progress.UNHEARD);
        tidy(read);
        ProblemCounts counts = reader.countBroken(read.listEpisodes(), Progress.UNHEARD);
        tidy(read);
        return report(read, List.of(), counts, days);
    }

    /**
     * Gives back what reading or checking a very large return has used and needs no more. Left to
     * itself the collector would rather take twice the memory than look.
     */
    private static void tidy(ReadReturns read) {
        int rows = read.rows().getOrDefault("episodes", 0);
        if (rows > MANY_ROWS) {
            System.gc();
        }
    }

    private ReturnReport report(
            ReadReturns read, List<Problem> broken, ProblemCounts counts, List<LocalDate> days) {
        CanonicalCare care = reader.canonical(read.listEpisodes());
        counts.addAll(read.problems());
        counts.addAll(care.problems());
        return new ReturnReport(
                read, broken, counts, care, children(read, care), stock(care, read, days));
    }

    /** A child may be told by a header without an episode, and by episodes without a header. */
    private static ReturnReport.Children children(ReadReturns read, CanonicalCare care) {
        Set<ChildId> withEpisodes = new HashSet<>();
        care.episodes().forEach(episode -> withEpisodes.add(episode.child()));
        Set<ChildId> inHeader = new HashSet<>();
        for (ReturnRows one : read.listEpisodes()) {
            for (TableRow row : one.others()) {
                if (row.table().equals(HEADER)) {
                    inHeader.add(row.child());
                }
            }
        }
        int withoutHeader = 0;
        for (ChildId child : withEpisodes) {
            withoutHeader += inHeader.contains(child) ? 0 : 1;
        }
        return new ReturnReport.Children(
                inHeader.size() + withoutHeader, withoutHeader, withEpisodes.size());
    }

    private static SortedMap<LocalDate, Stock> stock(
            CanonicalCare care, ReadReturns read, List<LocalDate> days) {
        Set<LocalDate> asked = new TreeSet<>(days);
        if (asked.isEmpty()) {
            read.listEpisodes().forEach(rows -> asked.add(rows.yearEnd()));
        }
        SortedMap<LocalDate, Stock> stock = new TreeMap<>();
        asked.forEach(day -> stock.put(day, Stock.on(day, care.episodes())));
        return stock;
    }
}
