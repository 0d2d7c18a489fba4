package org.homeward.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Reason;

/** Something about a placement that is about to be recorded. */
public abstract class LifeForm {
    private final Desk desk;
    private final String verb;
    private final String saved;
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    /** The verb is said when it fails, the sentence when it is saved. */
    protected LifeForm(Desk desk, String verb, String saved) {
        this.desk = desk;
        this.verb = verb;
        this.saved = saved;
    }

    /** Runs {@code done} when it is stored; otherwise the refusals say what to change. */
    public abstract void record(Runnable done);

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(verb);
    }

    public LocalDate asAt() {
        return desk.asAt().day();
    }

    protected ObjectProperty<Optional<LocalDate>> today() {
        return new SimpleObjectProperty<>(Optional.of(asAt()));
    }

    protected void missing(String code, String sentence) {
        refusals.setAll(List.of(Reason.of(code, sentence)));
    }

    protected <T> void run(Callable<Outcome<T>> work, Runnable done) {
        desk.tasks().run(verb, work, outcome -> told(outcome, done), desk.notices()::trouble);
    }

    private <T> void told(Outcome<T> outcome, Runnable done) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        result -> {
                            desk.notices().saved(saved);
                            done.run();
                        });
    }
}
