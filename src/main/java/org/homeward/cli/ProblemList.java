package org.homeward.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.Problem;
import org.homeward.domain.common.ChildId;

/** Writes problems: every one as a row, or how many of each kind there are. */
final class ProblemList {
    private ProblemList() {}

    /** Every problem as a row of CSV; no cell can start a formula in a spreadsheet. */
    static void csv(List<Problem> problems, PrintStream out) {
        out.println("SEVERITY,RULE,CHILD,RETURN,FILE,LINE,EPISODE,VALUE,PROBLEM,DONE");
        for (Problem problem : problems) {
            out.println(
                    String.join(
                            ",",
                            problem.severity().name(),
                            cell(problem.rule()),
                            cell(problem.child().map(ChildId::text).orElse("")),
                            day(problem.about().yearEnd()),
                            cell(problem.where().file()),
                            String.valueOf(problem.where().line()),
                            day(problem.about().day()),
                            cell(problem.about().value()),
                            cell(problem.text()),
                            cell(problem.repair())));
        }
    }

    /** How often each rule was broken. */
    static SortedMap<String, Integer> byRule(List<Problem> problems) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        problems.forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        return counts;
    }

    /** One line a rule, with the first place that breaks it. */
    static void counts(List<Problem> problems, PrintStream out) {
        SortedMap<String, Integer> counts = byRule(problems);
        SortedMap<String, Problem> first = new TreeMap<>();
        problems.forEach(problem -> first.putIfAbsent(problem.rule(), problem));
        out.println(counts.isEmpty() ? "No problems" : "Problems (all of them: --format csv)");
        first.forEach(
                (rule, problem) ->
                        out.printf(
                                "  %-10s %,7d  %s (first in %s, line %d)%n",
                                rule,
                                counts.get(rule),
                                problem.text(),
                                problem.where().file(),
                                problem.where().line()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String cell(String text) {
        boolean starts = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = starts ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
