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
 * @param stock by day
 */
public record ReturnReport(
        ReadReturns read,
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

    /** Problems of reading, then those of merging. */
    public List<Problem> listProblems() {
        return Stream.concat(read.problems().stream(), care.problems().stream()).toList();
    }

    /** How often each rule was broken. */
    public SortedMap<String, Integer> problemCounts() {
        Map<String, Integer> counts = new HashMap<>();
        read.problems().forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        care.problems().forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        return new TreeMap<>(counts);
    }

    /** Something is wrong that a person should look at. */
    public boolean hasProblems() {
        return listProblems().stream().anyMatch(p -> p.severity() != Problem.Severity.NOTE);
    }
}
