package org.homeward.ui.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.app.DataIssue;
import org.homeward.app.Problem.Severity;

/**
 * The issues of one rule, counted.
 *
 * @param text of the first of them
 * @param oldest days since the oldest of them was first found
 */
record RuleLine(Severity severity, String rule, String text, int open, int accepted, int oldest) {
    /** The worst class first, in it the rule with most open issues. */
    static List<RuleLine> of(List<DataIssue> issues, LocalDate today) {
        return issues.stream()
                .collect(
                        Collectors.groupingBy(
                                issue -> issue.problem().severity() + issue.problem().rule(),
                                TreeMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(same -> ofRule(same, today))
                .sorted(
                        Comparator.comparing(RuleLine::severity)
                                .thenComparing(Comparator.comparingInt(RuleLine::open).reversed())
                                .thenComparing(RuleLine::rule))
                .toList();
    }

    private static RuleLine ofRule(List<DataIssue> same, LocalDate today) {
        var first = same.get(0).problem();
        int open = (int) same.stream().filter(DataIssue::isOpen).count();
        long oldest = same.stream().mapToLong(issue -> issue.daysOld(today)).max().orElse(0);
        return new RuleLine(
                first.severity(),
                first.rule(),
                first.text(),
                open,
                same.size() - open,
                (int) oldest);
    }
}
