package org.homeward.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.placing.RecordVisit;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;

/** A visit to the child. */
public final class VisitForm extends LifeForm {
    private final ChildId child;
    private final RecordVisit recordVisit;
    private final Actor actor;
    private final ObjectProperty<Optional<LocalDate>> on = today();
    private final StringProperty note = new SimpleStringProperty("");

    public VisitForm(ChildId child, RecordVisit recordVisit, Actor actor, Desk desk) {
        super(desk, "record the visit", "The visit is recorded.");
        this.child = child;
        this.recordVisit = recordVisit;
        this.actor = actor;
    }

    @Override
    public void record(Runnable done) {
        if (on.get().isEmpty()) {
            missing("ON", "Type the day of the visit.");
            return;
        }
        var command = new RecordVisit.Command(child, on.get().get(), asAt(), note.get(), actor);
        run(() -> recordVisit.record(command), done);
    }

    public ObjectProperty<Optional<LocalDate>> onProperty() {
        return on;
    }

    public StringProperty noteProperty() {
        return note;
    }
}
