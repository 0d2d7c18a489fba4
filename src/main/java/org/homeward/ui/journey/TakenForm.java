package org.homeward.ui.journey;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.journey.StepRules;
import org.homeward.app.journey.StepTaken;
import org.homeward.domain.review.TransitionStep;

/** A step that took place, with what the child said of it. */
public final class TakenForm extends ChangeForm {
    private final TransitionStep step;
    private final ObjectProperty<Optional<LocalDate>> on = today();
    private final StringProperty feedback = new SimpleStringProperty("");

    TakenForm(Context context, TransitionStep step) {
        super(context, "record the step", "The step is recorded.");
        this.step = step;
    }

    public TransitionStep step() {
        return step;
    }

    public boolean asksChild() {
        return StepRules.asksChild(step.kind());
    }

    @Override
    public void record(Runnable done) {
        if (on.get().isEmpty()) {
            missing("ON", "Type the day on which it took place.");
            return;
        }
        change(new StepTaken(step, on.get().get(), feedback.get()), done);
    }

    public ObjectProperty<Optional<LocalDate>> onProperty() {
        return on;
    }

    public StringProperty feedbackProperty() {
        return feedback;
    }
}
