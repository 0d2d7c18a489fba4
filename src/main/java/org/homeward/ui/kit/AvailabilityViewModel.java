package org.homeward.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homeward.app.Outcome;
import org.homeward.app.supply.StateAvailability;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;

/** What a household says about taking children, about to be recorded. */
public final class AvailabilityViewModel {
    private static final String COMMAND = "record the availability";

    private final HouseholdId household;
    private final String name;
    private final StateAvailability stateAvailability;
    private final Actor actor;
    private final Desk desk;
    private final ObjectProperty<Availability.State> state =
            new SimpleObjectProperty<>(Availability.State.NOT_AVAILABLE);
    private final ObjectProperty<Optional<LocalDate>> from;
    private final ObjectProperty<Optional<LocalDate>> until =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObservableList<Reason> refusals = FXCollections.observableArrayList();

    /** The name is shown in what the window says. */
    public AvailabilityViewModel(
            HouseholdId household,
            String name,
            StateAvailability stateAvailability,
            Actor actor,
            Desk desk) {
        this.household = household;
        this.name = name;
        this.stateAvailability = stateAvailability;
        this.actor = actor;
        this.desk = desk;
        from = new SimpleObjectProperty<>(Optional.of(desk.asAt().day()));
    }

    /** What was said before still holds, they say today. */
    public void confirm(Runnable done) {
        run(() -> stateAvailability.confirm(household, asAt(), actor), done);
    }

    /** Runs {@code done} when it is stored; otherwise the refusals say what to change. */
    public void record(Runnable done) {
        if (from.get().isEmpty()) {
            refusals.setAll(List.of(Reason.of("FROM", "Type the day from which it holds.")));
            return;
        }
        var command =
                new StateAvailability.Command(
                        household,
                        state.get(),
                        reason.get(),
                        from.get().get(),
                        until.get(),
                        asAt(),
                        actor);
        run(() -> stateAvailability.state(command), done);
    }

    public String name() {
        return name;
    }

    public ObjectProperty<Availability.State> stateProperty() {
        return state;
    }

    public ObjectProperty<Optional<LocalDate>> fromProperty() {
        return from;
    }

    public ObjectProperty<Optional<LocalDate>> untilProperty() {
        return until;
    }

    public StringProperty reasonProperty() {
        return reason;
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

    private void run(Callable<Outcome<Availability>> work, Runnable done) {
        desk.tasks().run(COMMAND, work, outcome -> told(outcome, done), desk.notices()::trouble);
    }

    private void told(Outcome<Availability> outcome, Runnable done) {
        refusals.setAll(outcome.reasons());
        outcome.findResult()
                .ifPresent(
                        said -> {
                            desk.notices()
                                    .saved(
                                            "%s: %s, confirmed."
                                                    .formatted(
                                                            name,
                                                            Spoken.inside(Words.of(said.state()))));
                            done.run();
                        });
    }
}
