package org.homeward.ui.importing;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.app.TableWriter;
import org.homeward.app.out.NewPlace;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Listing;
import org.homeward.ui.kit.ProblemRows;

/** Everything that was found wrong, in three classes, counted by rule. */
public final class ChecksViewModel {
    private final TableWriter tables;
    private final Desk desk;
    private final Listing<Problem> problems = new Listing<>();
    private final ObservableList<RuleCount> rules = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Severity>> severity =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<RuleCount>> rule =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Predicate<Problem>> passes =
            new ReadOnlyObjectWrapper<>(problem -> true);

    ChecksViewModel(TableWriter tables, Desk desk) {
        this.tables = tables;
        this.desk = desk;
        severity.subscribe(chosen -> narrow());
        rule.subscribe(chosen -> narrow());
    }

    void show(List<Problem> found) {
        widen();
        problems.show(found.stream().sorted(Comparator.comparing(Problem::severity)).toList());
        rules.setAll(RuleCount.of(found));
    }

    void widen() {
        rule.set(Optional.empty());
        severity.set(Optional.empty());
    }

    /** How many of a class. */
    int count(Severity which) {
        return (int) problems.rows().stream().filter(p -> p.severity() == which).count();
    }

    /** Asks where, then writes the whole list. */
    void export() {
        desk.picker().saveAs("Save the list of checks", "import-checks.csv").ifPresent(this::write);
    }

    Listing<Problem> problems() {
        return problems;
    }

    ObservableList<RuleCount> rules() {
        return rules;
    }

    ObjectProperty<Optional<Severity>> severityProperty() {
        return severity;
    }

    ObjectProperty<Optional<RuleCount>> ruleProperty() {
        return rule;
    }

    ReadOnlyObjectProperty<Predicate<Problem>> passesProperty() {
        return passes.getReadOnlyProperty();
    }

    private void write(Path file) {
        var rows = ProblemRows.of(problems.rows());
        var place = NewPlace.at(file);
        desk.tasks()
                .run(
                        "save the list of checks",
                        () -> {
                            var against = place.reasonsAgainst();
                            return against.isEmpty()
                                    ? Outcome.done(place.make(at -> write(at, rows), () -> {}))
                                    : Outcome.<Path>refused(against);
                        },
                        this::said,
                        desk.notices()::trouble);
    }

    private void write(Path at, List<List<String>> rows) {
        tables.write(at, ProblemRows.COLUMNS, rows);
    }

    private void said(Outcome<Path> outcome) {
        outcome.reasons().forEach(why -> desk.notices().say(why.sentence()));
        outcome.findResult()
                .ifPresent(
                        file ->
                                desk.notices()
                                        .saved("The list of checks is in %s.".formatted(file)));
    }

    private void narrow() {
        var ofClass = severity.get();
        var ofRule = rule.get();
        passes.set(
                problem ->
                        ofClass.filter(s -> s != problem.severity()).isEmpty()
                                && ofRule.filter(r -> !r.counts(problem)).isEmpty());
    }
}
