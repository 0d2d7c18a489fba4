package org.homeward.ui.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.DataIssue;
import org.homeward.app.Problem.Severity;

/** What narrows the list: one property a filter, and the values that the issues have. */
public final class FilterViewModel {
    private final ObjectProperty<Optional<Severity>> severity = none();
    private final ObjectProperty<Optional<String>> rule = none();
    private final ObjectProperty<Optional<DataIssue.State>> state = none();
    private final ObjectProperty<Optional<IssueAge>> age = none();
    private final ObjectProperty<Optional<Integer>> year = none();
    private final ObjectProperty<Optional<String>> assignee = none();
    private final ObservableList<String> rules = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObservableList<String> assignees = FXCollections.observableArrayList();
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Predicate<DataIssue>> passes =
            new ReadOnlyObjectWrapper<>(issue -> true);
    private boolean setting;

    FilterViewModel(LocalDate today) {
        this.today = today;
        set(IssueFilter.OPEN);
        Stream.of(severity, rule, state, age, year, assignee)
                .forEach(property -> property.subscribe(now -> narrow()));
    }

    /** The values that can be chosen are those that are there. */
    void offer(List<DataIssue> issues) {
        refill(rules, issues, issue -> Optional.of(issue.problem().rule()));
        refill(years, issues, IssueFilter::yearOf);
        refill(assignees, issues, issue -> Optional.of(issue.handling().assignee()));
    }

    void set(IssueFilter filter) {
        setting = true;
        severity.set(filter.severity());
        rule.set(filter.rule());
        state.set(filter.state());
        age.set(filter.age());
        year.set(filter.year());
        assignee.set(filter.assignee());
        setting = false;
        narrow();
    }

    void widen() {
        set(IssueFilter.everything());
    }

    IssueFilter now() {
        return new IssueFilter(
                severity.get(), rule.get(), state.get(), age.get(), year.get(), assignee.get());
    }

    ReadOnlyObjectProperty<Predicate<DataIssue>> passesProperty() {
        return passes.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Severity>> severityProperty() {
        return severity;
    }

    ObjectProperty<Optional<String>> ruleProperty() {
        return rule;
    }

    ObjectProperty<Optional<DataIssue.State>> stateProperty() {
        return state;
    }

    ObjectProperty<Optional<IssueAge>> ageProperty() {
        return age;
    }

    ObjectProperty<Optional<Integer>> yearProperty() {
        return year;
    }

    ObjectProperty<Optional<String>> assigneeProperty() {
        return assignee;
    }

    ObservableList<String> rules() {
        return rules;
    }

    ObservableList<Integer> years() {
        return years;
    }

    /** The empty name stands for nobody. */
    ObservableList<String> assignees() {
        return assignees;
    }

    private void narrow() {
        if (!setting) {
            var filter = now();
            passes.set(issue -> filter.passes(issue, today));
        }
    }

    private static <T extends Comparable<T>> void refill(
            ObservableList<T> values,
            List<DataIssue> issues,
            Function<DataIssue, Optional<T>> value) {
        var there =
                issues.stream()
                        .flatMap(issue -> value.apply(issue).stream())
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList();
        if (!values.equals(there)) {
            values.setAll(there);
        }
    }

    private static <T> ObjectProperty<Optional<T>> none() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
