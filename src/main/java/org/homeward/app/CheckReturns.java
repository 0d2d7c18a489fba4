package org.homeward.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/** Reads returns without a store and says what they hold. */
public final class CheckReturns {
    private final ReturnReader reader;

    public CheckReturns(ReturnReader reader) {
        this.reader = reader;
    }

    /** Stock is counted on the days given; on the last day of every return when none is. */
    public ReturnReport check(List<Path> paths, List<LocalDate> days) {
        ReadReturns read = reader.read(paths);
        List<ReturnRows> rows = read.listEpisodes();
        CanonicalCare care = reader.canonical(rows);
        Facts told = read.facts();
        CareBook book = new CareBook(withEpisodes(told, care.episodes()));
        return new ReturnReport(
                read, reader.check(rows), care, children(told, book), stock(book, read, days));
    }

    private static ReturnReport.Children children(Facts told, CareBook book) {
        CarePosition position = new CarePosition(book, LocalDate.MAX);
        int all = position.listChildren().size();
        return new ReturnReport.Children(
                all, all - told.child().children().size(), position.listHistories().size());
    }

    private static SortedMap<LocalDate, Stock> stock(
            CareBook book, ReadReturns read, List<LocalDate> days) {
        Set<LocalDate> asked = new TreeSet<>(days);
        if (asked.isEmpty()) {
            read.listEpisodes().forEach(rows -> asked.add(rows.yearEnd()));
        }
        SortedMap<LocalDate, Stock> stock = new TreeMap<>();
        asked.forEach(day -> stock.put(day, Stock.of(new CarePosition(book, day))));
        return stock;
    }

    private static Facts withEpisodes(Facts facts, List<Episode> episodes) {
        FactsBuilder all = new FactsBuilder().addAll(facts);
        episodes.forEach(all::add);
        return all.build();
    }
}
