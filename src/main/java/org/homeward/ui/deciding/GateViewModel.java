package org.homeward.ui.deciding;

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
import org.homeward.app.searching.RecordGate;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.gate.PartState;
import org.homeward.ui.kit.Desk;

/** One part of a gate that is about to be recorded: who, when, and in words. */
final class GateViewModel {
    private static final String COMMAND = "record what was done";

    private final RequestId request;
    private final PartState part;
    private final DecidingDesk work;
    private final Desk desk;
    private final StringProperty givenBy = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> on;
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    GateViewModel(RequestId request, PartState part, DecidingDesk work, Desk desk) {
        this.request = request;
        this.part = part;
        this.work = work;
        this.desk = desk;
        this.on = new SimpleObjectProperty<>(Optional.of(desk.asAt().day()));
    }

    /** Runs {@code done} when it is stored; otherwise the refusals say what to change. */
    void record(Runnable done) {
        if (on.get().isEmpty()) {
            refusals.setAll(List.of(Reason.of("ON", "Type the day on which it was done.")));
            return;
        }
        var command =
                new RecordGate.Command(
                        request,
                        part.part(),
                        part.about(),
                        givenBy.get(),
                        on.get().get(),
                        note.get(),
                        work.actor());
        desk.tasks()
                .run(
                        COMMAND,
                        () -> work.recordGate().record(command),
                        outcome -> {
                            refusals.setAll(outcome.reasons());
                            if (outcome.findResult().isPresent()) {
                                desk.notices().saved("It is recorded.");
                                done.run();
                            }
                        },
                        desk.notices()::trouble);
    }

    PartState part() {
        return part;
    }

    StringProperty givenByProperty() {
        return givenBy;
    }

    StringProperty noteProperty() {
        return note;
    }

    ObjectProperty<Optional<LocalDate>> onProperty() {
        return on;
    }

    ObservableList<Reason> refusals() {
        return refusals;
    }

    ReadOnlyBooleanProperty underWay() {
        return desk.tasks().underWay(COMMAND);
    }

    LocalDate asAt() {
        return desk.asAt().day();
    }
}
