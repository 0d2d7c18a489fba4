package org.homeward.ui.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.DataIssue;
import org.homeward.app.Problem.Severity;

/**
 * Which issues are shown; what is empty narrows nothing.
 *
 * @param assignee an empty name stands for nobody
 * @param year in which the return ends
 */
public record IssueFilter(
        Optional<Severity> severity,
        Optional<String> rule,
        Optional<DataIssue.State> state,
        Optional<IssueAge> age,
        Optional<Integer> year,
        Optional<String> assignee) {

    /** What still waits for somebody. */
    public static final IssueFilter OPEN = everything().withState(DataIssue.State.OPEN);

    static IssueFilter everything() {
        return new IssueFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    boolean passes(DataIssue issue, LocalDate today) {
        return agrees(severity, issue.problem().severity())
                && agrees(rule, issue.problem().rule())
                && agrees(state, issue.state())
                && agrees(assignee, issue.handling().assignee())
                && age.filter(a -> !a.covers(issue.daysOld(today))).isEmpty()
                && year.filter(y -> !yearOf(issue).equals(Optional.of(y))).isEmpty();
    }

    static Optional<Integer> yearOf(DataIssue issue) {
        return issue.problem().about().yearEnd().map(LocalDate::getYear);
    }

    /** One line that {@link #read} reads back. */
    String written() {
        return Stream.of(
                        part("severity", severity.map(Enum::name)),
                        part("rule", rule),
                        part("state", state.map(Enum::name)),
                        part("age", age.map(Enum::name)),
                        part("year", year.map(String::valueOf)),
                        part("assignee", assignee))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\t"));
    }

    /** What cannot be read narrows nothing. */
    static IssueFilter read(String line) {
        Map<String, String> parts = new HashMap<>();
        Arrays.stream(line.split("\t", -1))
                .map(part -> part.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> parts.put(pair[0], pair[1]));
        return new IssueFilter(
                read(parts, "severity", Severity::valueOf),
                read(parts, "rule", text -> text),
                read(parts, "state", DataIssue.State::valueOf),
                read(parts, "age", IssueAge::valueOf),
                read(parts, "year", Integer::valueOf),
                read(parts, "assignee", text -> text));
    }

    private IssueFilter withState(DataIssue.State which) {
        return new IssueFilter(severity, rule, Optional.of(which), age, year, assignee);
    }

    private static <T> boolean agrees(Optional<T> wanted, T there) {
        return wanted.filter(w -> !w.equals(there)).isEmpty();
    }

    private static Optional<String> part(String name, Optional<String> value) {
        return value.map(text -> name + "=" + text);
    }

    private static <T> Optional<T> read(
            Map<String, String> parts, String name, Function<String, T> reader) {
        try {
            return Optional.ofNullable(parts.get(name)).map(reader);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
