package org.homeward.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.placing.RecordDisruption;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.PlacementId;

/** A placement that is at risk, or ended against the plan. */
public final class DisruptionForm extends LifeForm {
    private final PlacementId placement;
    private final RecordDisruption recordDisruption;
    private final Actor actor;
    private final ObjectProperty<Optional<LocalDate>> seenOn = today();
    private final ObjectProperty<Optional<LocalDate>> meetingOn =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty helps = new SimpleStringProperty("");

    public DisruptionForm(
            PlacementId placement, RecordDisruption recordDisruption, Actor actor, Desk desk) {
        super(desk, "record the disruption", "The disruption is recorded.");
        this.placement = placement;
        this.recordDisruption = recordDisruption;
        this.actor = actor;
    }

    @Override
    public void record(Runnable done) {
        if (seenOn.get().isEmpty()) {
            missing("SEEN", "Type the day on which it was seen.");
            return;
        }
        var command =
                new RecordDisruption.Command(
                        placement,
                        seenOn.get().get(),
                        asAt(),
                        meetingOn.get(),
                        what.get(),
                        helps.get(),
                        actor);
        run(() -> recordDisruption.record(command), done);
    }

    public ObjectProperty<Optional<LocalDate>> seenOnProperty() {
        return seenOn;
    }

    public ObjectProperty<Optional<LocalDate>> meetingOnProperty() {
        return meetingOn;
    }

    public StringProperty whatProperty() {
        return what;
    }

    public StringProperty helpsProperty() {
        return helps;
    }
}
