package org.homeward.app;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each rule was broken, where the places do not matter. May be added to by threads. */
public final class ProblemCounts {
    private final SortedMap<String, Integer> byRule = new TreeMap<>();
    private boolean serious;

    /** Counts these too. */
    public synchronized void addAll(Collection<Problem> problems) {
        for (Problem problem : problems) {
            byRule.merge(problem.rule(), 1, Integer::sum);
            serious = serious || problem.severity() != Problem.Severity.NOTE;
        }
    }

    /** Counts one rule, broken so many times. */
    public synchronized void add(String rule, Problem.Severity severity, int times) {
        byRule.merge(rule, times, Integer::sum);
        serious = serious || severity != Problem.Severity.NOTE;
    }

    /** By rule. */
    public synchronized SortedMap<String, Integer> byRule() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    }

    /** One of them is more than a note. */
    public synchronized boolean hasMoreThanNotes() {
        return serious;
    }
}
