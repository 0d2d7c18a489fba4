package org.homeward.app;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What a set of returns holds, without a store.
 *
 * @param broken every rule that a row breaks; empty when they were only counted
 * @param counts of all problems
 * @param stock by day
 */
public record ReturnReport(
        ReadReturns read,
        List<Problem> broken,
        ProblemCounts counts,
        CanonicalCare care,
        Children children,
        SortedMap<LocalDate, Stock> stock) {

    /**
     * How many children.
     *
     * @param all in a header or in an episode
     * @param withoutHeader in an episode only: kept, age unknown
     * @param withEpisodes ever looked after
     */
    public record Children(int all, int withoutHeader, int withEpisodes) {}

    /** Problems of reading, then broken rules, then problems of merging. */
    public List<Problem> listProblems() {
        return Stream.of(read.problems(), broken, care.problems()).flatMap(List::stream).toList();
    }

    /** How often each rule was broken. */
    public SortedMap<String, Integer> problemCounts() {
        return counts.byRule();
    }

    /** Something is wrong that a person should look at. */
    public boolean hasProblems() {
        return counts.hasMoreThanNotes();
    }
}
