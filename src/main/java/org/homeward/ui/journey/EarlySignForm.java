package org.homeward.ui.journey;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.journey.RecordEarlySign;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.review.EarlySign;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LifeForm;

/** Something that happened after the move and may warn of its end. */
public final class EarlySignForm extends LifeForm {
    private final PlacementId placement;
    private final RecordEarlySign recordEarlySign;
    private final Actor actor;
    private final ObjectProperty<Optional<EarlySign.Kind>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> on = today();
    private final StringProperty note = new SimpleStringProperty("");

    EarlySignForm(PlacementId placement, RecordEarlySign record, Actor actor, Desk desk) {
        super(desk, "record the early sign", "The early sign is recorded.");
        this.placement = placement;
        this.recordEarlySign = record;
        this.actor = actor;
    }

    @Override
    public void record(Runnable done) {
        if (kind.get().isEmpty()) {
            missing("KIND", "Choose what happened.");
        } else if (on.get().isEmpty()) {
            missing("ON", "Type the day on which it happened.");
        } else {
            var command =
                    new RecordEarlySign.Command(
                            placement, kind.get().get(), on.get().get(), note.get(), asAt(), actor);
            run(() -> recordEarlySign.record(command), done);
        }
    }

    public ObjectProperty<Optional<EarlySign.Kind>> kindProperty() {
        return kind;
    }

    public ObjectProperty<Optional<LocalDate>> onProperty() {
        return on;
    }

    public StringProperty noteProperty() {
        return note;
    }
}
