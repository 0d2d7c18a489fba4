package org.homeward.ui.stepdown;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.review.TakeStep;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.CaseStep;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LifeForm;

/** Something that happened on the way of a child and moves the child on the board. */
public final class StepForm extends LifeForm {
    private final ChildId child;
    private final CaseStep.Kind kind;
    private final StepDownDesk work;
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> until =
            new SimpleObjectProperty<>(Optional.empty());

    StepForm(ChildId child, CaseStep.Kind kind, StepDownDesk work, Desk desk) {
        super(desk, "record the step", "It is recorded; the board follows.");
        this.child = child;
        this.kind = kind;
        this.work = work;
    }

    @Override
    public void record(Runnable done) {
        var command =
                new TakeStep.Command(child, kind, note.get(), until.get(), asAt(), work.actor());
        run(() -> work.takeStep().take(command), done);
    }

    public CaseStep.Kind kind() {
        return kind;
    }

    /** A day belongs to it: a pause's end, or the day of the review. */
    public boolean asksUntil() {
        return kind == CaseStep.Kind.PAUSED || kind == CaseStep.Kind.SCREENED;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public ObjectProperty<Optional<LocalDate>> untilProperty() {
        return until;
    }
}
