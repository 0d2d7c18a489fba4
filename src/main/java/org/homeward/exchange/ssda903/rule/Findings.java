package org.homeward.exchange.ssda903.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.app.Problem;
import org.homeward.app.ProblemCounts;

/** What is found of some children: every place, or only how often each rule is broken. */
final class Findings {
    private final boolean counted;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Count> counts = new HashMap<>();

    private static final class Count {
        private final Rule rule;
        private int times;

        Count(Rule rule) {
            this.rule = rule;
        }
    }

    Findings(boolean counted) {
        this.counted = counted;
    }

    <T extends Looked> void add(Check<T> check, T at) {
        if (counted) {
            counts.computeIfAbsent(check.rule().number(), rule -> new Count(check.rule())).times++;
        } else {
            problems.add(check.problem(at));
        }
    }

    /** Counts a rule that was broken so many times. */
    void add(Check<?> check, int times) {
        if (times > 0) {
            counts.computeIfAbsent(check.rule().number(), rule -> new Count(check.rule())).times +=
                    times;
        }
    }

    List<Problem> problems() {
        return problems;
    }

    void addTo(ProblemCounts all) {
        counts.values().forEach(c -> all.add(c.rule.number(), c.rule.severity(), c.times));
    }
}
