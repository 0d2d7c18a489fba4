package org.homeward.shift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.DateSpan;
import org.homeward.position.CarePosition;

/**
 * Every stretch of care that a scope counts, child by child in order. Stock, flows and child-days
 * are all read from here, so that they always agree with each other.
 */
public final class CountedCare {
    private final List<List<CountedStay>> children;
    private final List<Integer> returnYears;

    private CountedCare(List<List<CountedStay>> children, List<Integer> returnYears) {
        this.children = children;
        this.returnYears = returnYears;
    }

    public static CountedCare of(CarePosition position, StockScope scope) {
        List<List<CountedStay>> children = new ArrayList<>();
        TreeSet<Integer> years = new TreeSet<>();
        for (CareHistory history : position.listHistories()) {
            Optional<DateSpan> leftOut =
                    scope.unaccompanied()
                            ? Optional.empty()
                            : position.child(history.child()).identity().unaccompanied();
            List<CountedStay> stays = new ArrayList<>();
            for (Episode episode : history.episodes()) {
                episode.origin().returnYearEnd().ifPresent(end -> years.add(end.getYear()));
                if (scope.shortBreaks() || !episode.legal().isShortBreak()) {
                    parts(episode, leftOut).forEach(stays::add);
                }
            }
            if (!stays.isEmpty()) {
                children.add(stays);
            }
        }
        return new CountedCare(children, List.copyOf(years));
    }

    /** Children with at least one counted stretch; each list is in order of time. */
    public List<List<CountedStay>> children() {
        return children;
    }

    /** Years in which returns end that episodes came from, in order. */
    public List<Integer> returnYears() {
        return returnYears;
    }

    public Stream<CountedStay> stays() {
        return children.stream().flatMap(List::stream);
    }

    private static Stream<CountedStay> parts(Episode episode, Optional<DateSpan> leftOut) {
        DateSpan span = episode.span();
        if (leftOut.isEmpty() || !touches(span, leftOut.get())) {
            return Stream.of(new CountedStay(episode, span));
        }
        DateSpan out = leftOut.get();
        return Stream.of(
                        part(span.start(), earlier(span.until(), out.start())),
                        part(later(span.start(), out.until()), span.until()))
                .flatMap(Optional::stream)
                .map(part -> new CountedStay(episode, part));
    }

    private static boolean touches(DateSpan span, DateSpan out) {
        return span.isEmpty() ? out.contains(span.start()) : span.overlaps(out);
    }

    private static Optional<DateSpan> part(LocalDate from, LocalDate until) {
        return from.isBefore(until) ? Optional.of(DateSpan.of(from, until)) : Optional.empty();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
