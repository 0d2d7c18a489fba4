package org.homeward.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a set of returns holds, without a store.
 *
 * @param broken every rule that a row breaks
 * @param stock by day
 */
public record ReturnReport(
        ReadReturns read,
        List<Problem> broken,
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
        return problems().toList();
    }

    private Stream<Problem> problems() {
        return Stream.of(read.problems(), broken, care.problems()).flatMap(List::stream);
    }

    /** How often each rule was broken. */
    public SortedMap<String, Integer> problemCounts() {
        Map<String, Integer> counts = new HashMap<>();
        problems().forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        return new TreeMap<>(counts);
    }

    /** Something is wrong that a person should look at. */
    public boolean hasProblems() {
        return problems().anyMatch(p -> p.severity() != Problem.Severity.NOTE);
    }
}
