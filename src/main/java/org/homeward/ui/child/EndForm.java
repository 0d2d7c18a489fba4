package org.homeward.ui.child;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.placing.EndPlacement;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.PlacementId;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LifeForm;

/** The end of a placement. */
public final class EndForm extends LifeForm {
    private final PlacementId placement;
    private final EndPlacement end;
    private final Actor actor;
    private final ObjectProperty<Optional<LocalDate>> on = today();
    private final ObjectProperty<EndReason> reason = new SimpleObjectProperty<>(EndReason.CARPL);
    private final ObjectProperty<Answer> planned = new SimpleObjectProperty<>(Answer.UNKNOWN);
    private final StringProperty destination = new SimpleStringProperty("");
    private final StringProperty leftCare = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");

    EndForm(PlacementId placement, EndPlacement end, Actor actor, Desk desk) {
        super(desk, "end the placement", "The end of the placement is recorded.");
        this.placement = placement;
        this.end = end;
        this.actor = actor;
    }

    @Override
    public void record(Runnable done) {
        if (on.get().isEmpty()) {
            missing("ON", "Type the first day on which the child no longer lives there.");
            return;
        }
        var code = leftCare.get().strip().toUpperCase(java.util.Locale.UK);
        var command =
                new EndPlacement.Command(
                        placement,
                        on.get().get(),
                        reason.get(),
                        planned.get(),
                        destination.get(),
                        code.isEmpty() ? Optional.empty() : Optional.of(code),
                        note.get(),
                        actor);
        run(() -> end.end(command), done);
    }

    public ObjectProperty<Optional<LocalDate>> onProperty() {
        return on;
    }

    public ObjectProperty<EndReason> reasonProperty() {
        return reason;
    }

    public ObjectProperty<Answer> plannedProperty() {
        return planned;
    }

    public StringProperty destinationProperty() {
        return destination;
    }

    /** Code of the return under which care ends with it; empty while the child is looked after. */
    public StringProperty leftCareProperty() {
        return leftCare;
    }

    public StringProperty noteProperty() {
        return note;
    }
}
