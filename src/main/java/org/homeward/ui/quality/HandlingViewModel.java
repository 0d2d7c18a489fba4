package org.homeward.ui.quality;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.DataIssue;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.ui.kit.Desk;

/** What is done about the chosen issues: given to somebody, noted, accepted, opened again. */
public final class HandlingViewModel {
    private static final String HANDLING = "record what is done about the issues";

    private final QualityDesk work;
    private final Desk desk;
    private final ObservableList<DataIssue> chosen = FXCollections.observableArrayList();
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();
    private final StringProperty assignee = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final Runnable then;

    /** {@code then} runs when something was recorded. */
    HandlingViewModel(QualityDesk work, Desk desk, Runnable then) {
        this.work = work;
        this.desk = desk;
        this.then = then;
    }

    /** What is typed already belongs to those chosen before, so it is not kept. */
    void choose(List<DataIssue> issues) {
        boolean same = ids(issues).equals(ids(chosen));
        chosen.setAll(issues);
        if (!same) {
            refusals.clear();
            reason.set("");
            assignee.set(issues.size() == 1 ? issues.get(0).handling().assignee() : "");
            note.set(issues.size() == 1 ? issues.get(0).handling().note() : "");
        }
    }

    void assign() {
        var person = assignee.get();
        carryOut(
                person.isBlank() ? "given back" : "assigned",
                () -> work.issues().handle().assign(ids(chosen), person, work.actor()));
    }

    void keepNote() {
        var text = note.get();
        carryOut("noted", () -> work.issues().handle().note(ids(chosen), text, work.actor()));
    }

    /** Refused without a reason. */
    void accept() {
        var why = reason.get();
        carryOut("accepted", () -> work.issues().handle().accept(ids(chosen), why, work.actor()));
    }

    void reopen() {
        carryOut("open again", () -> work.issues().handle().reopen(ids(chosen), work.actor()));
    }

    ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(HANDLING);
    }

    ObservableList<DataIssue> chosen() {
        return chosen;
    }

    ObservableList<Reason> refusals() {
        return refusals;
    }

    StringProperty assigneeProperty() {
        return assignee;
    }

    StringProperty noteProperty() {
        return note;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    private void carryOut(String done, Callable<Outcome<Integer>> work) {
        refusals.clear();
        desk.tasks()
                .run(
                        HANDLING,
                        work,
                        outcome -> {
                            refusals.setAll(outcome.reasons());
                            outcome.findResult().ifPresent(count -> said(count, done));
                        },
                        desk.notices()::trouble);
    }

    private void said(int count, String done) {
        desk.notices()
                .saved("%s %s.".formatted(Plain.count(count, "issue is", "issues are"), done));
        reason.set("");
        then.run();
    }

    private static Set<String> ids(List<DataIssue> issues) {
        return issues.stream().map(DataIssue::id).collect(Collectors.toSet());
    }
}
