package org.homeward.ui.child;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.placing.CorrectPlacement;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.PlacementId;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LifeForm;

/** A placement put right: another first day, or it never was. */
public final class CorrectForm extends LifeForm {
    private final PlacementId placement;
    private final CorrectPlacement correct;
    private final Actor actor;
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(What.ANOTHER_DAY);
    private final ObjectProperty<Optional<LocalDate>> day =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");

    /** What was wrong. */
    public enum What {
        ANOTHER_DAY,
        NEVER_WAS
    }

    CorrectForm(PlacementId placement, CorrectPlacement correct, Actor actor, Desk desk) {
        super(desk, "correct the placement", "The correction is recorded; what it said is kept.");
        this.placement = placement;
        this.correct = correct;
        this.actor = actor;
    }

    @Override
    public void record(Runnable done) {
        if (what.get() == What.ANOTHER_DAY && day.get().isEmpty()) {
            missing("DAY", "Type the day on which the child came.");
            return;
        }
        CorrectPlacement.Right right =
                what.get() == What.NEVER_WAS
                        ? new CorrectPlacement.Right.NeverWas()
                        : new CorrectPlacement.Right.StartedOn(day.get().orElseThrow());
        var command = new CorrectPlacement.Command(placement, right, reason.get(), actor);
        run(() -> correct.correct(command), done);
    }

    public ObjectProperty<What> whatProperty() {
        return what;
    }

    public ObjectProperty<Optional<LocalDate>> dayProperty() {
        return day;
    }

    public StringProperty reasonProperty() {
        return reason;
    }
}
