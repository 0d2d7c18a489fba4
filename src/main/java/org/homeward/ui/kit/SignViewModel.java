package org.homeward.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.RecordSign;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.StepDownSign;

/** Something said or noticed about a child in residential care, about to be recorded. */
public final class SignViewModel {
    private static final String COMMAND = "record the sign";

    private final ChildId child;
    private final RecordSign recordSign;
    private final Actor actor;
    private final Desk desk;
    private final ObjectProperty<StepDownSign.Kind> kind =
            new SimpleObjectProperty<>(StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY);
    private final ObjectProperty<Optional<LocalDate>> on;
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    public SignViewModel(ChildId child, RecordSign recordSign, Actor actor, Desk desk) {
        this.child = child;
        this.recordSign = recordSign;
        this.actor = actor;
        this.desk = desk;
        this.on = new SimpleObjectProperty<>(Optional.of(desk.asAt().day()));
    }

    /** Runs {@code done} when it is stored; otherwise the refusals say what to change. */
    public void record(Runnable done) {
        if (on.get().isEmpty()) {
            refusals.setAll(List.of(Reason.of("DAY", "Type the day on which it was said.")));
            return;
        }
        var sign =
                new StepDownSign(
                        child, kind.get(), on.get().get(), note.get().strip(), actor.name());
        desk.tasks()
                .run(
                        COMMAND,
                        () -> recordSign.record(sign, actor),
                        outcome -> told(outcome, done),
                        desk.notices()::trouble);
    }

    public ObjectProperty<StepDownSign.Kind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Optional<LocalDate>> onProperty() {
        return on;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public ObservableList<Reason> refusals() {
        return refusals;
    }

    public ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    public LocalDate asAt() {
        return desk.asAt().day();
    }

    private void told(Outcome<StepDownSign> outcome, Runnable done) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        sign -> {
                            desk.notices().saved("The sign is recorded.");
                            done.run();
                        });
    }
}
