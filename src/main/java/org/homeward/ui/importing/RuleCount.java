package org.homeward.ui.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;

/** How often a rule is broken, in the words of the first row that breaks it. */
record RuleCount(Severity severity, String rule, String text, int rows) {
    /** The worst class first, in it the most frequent rule. */
    static List<RuleCount> of(List<Problem> problems) {
        Map<Severity, Map<String, List<Problem>>> groups =
                problems.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Problem::severity,
                                        TreeMap::new,
                                        Collectors.groupingBy(
                                                Problem::rule, TreeMap::new, Collectors.toList())));
        return groups.values().stream()
                .flatMap(
                        ofClass ->
                                ofClass.values().stream()
                                        .map(RuleCount::ofRule)
                                        .sorted(
                                                Comparator.comparingInt(RuleCount::rows)
                                                        .reversed()))
                .toList();
    }

    boolean counts(Problem problem) {
        return problem.severity() == severity && problem.rule().equals(rule);
    }

    private static RuleCount ofRule(List<Problem> same) {
        Problem first = same.get(0);
        return new RuleCount(first.severity(), first.rule(), first.text(), same.size());
    }
}
