package org.homeward.ui.emergency;

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
import org.homeward.app.searching.LogApproach;
import org.homeward.app.view.EmergencyHome;
import org.homeward.app.view.RequestRow;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.Approach;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Words;

/** A call to a household for one of the open requests, and what came of it. */
public final class CallViewModel {
    private static final String COMMAND = "log the call";

    private final EmergencyHome home;
    private final LogApproach logApproach;
    private final Actor actor;
    private final Desk desk;
    private final ObjectProperty<Optional<RequestRow>> request =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Approach.Outcome> outcome =
            new SimpleObjectProperty<>(Approach.Outcome.ACCEPTED);
    private final ObjectProperty<Optional<Approach.DeclineReason>> reason =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    CallViewModel(EmergencyHome home, LogApproach logApproach, Actor actor, Desk desk) {
        this.home = home;
        this.logApproach = logApproach;
        this.actor = actor;
        this.desk = desk;
    }

    /** Runs {@code done} when it is stored; otherwise the refusals say what to change. */
    public void log(Runnable done) {
        if (request.get().isEmpty()) {
            refusals.setAll(
                    List.of(
                            Reason.of(
                                    "REQUEST",
                                    "Choose the request that you called about. A child without one"
                                            + " gets it on the child's page.")));
            return;
        }
        var command =
                new LogApproach.Command(
                        request.get().get().request().id(),
                        home.row().household().id(),
                        Optional.empty(),
                        outcome.get(),
                        reason.get(),
                        note.get(),
                        actor);
        desk.tasks()
                .run(
                        COMMAND,
                        () -> logApproach.log(command),
                        answer -> told(answer, done),
                        desk.notices()::trouble);
    }

    public ObjectProperty<Optional<RequestRow>> requestProperty() {
        return request;
    }

    public ObjectProperty<Approach.Outcome> outcomeProperty() {
        return outcome;
    }

    public ObjectProperty<Optional<Approach.DeclineReason>> reasonProperty() {
        return reason;
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

    private void told(Outcome<Approach> answer, Runnable done) {
        refusals.setAll(answer.reasons());
        answer.findResult()
                .ifPresent(
                        call -> {
                            desk.notices()
                                    .saved(
                                            "The call to %s is logged: %s."
                                                    .formatted(
                                                            home.row().household().name(),
                                                            Words.of(call.outcome())));
                            done.run();
                        });
    }
}
