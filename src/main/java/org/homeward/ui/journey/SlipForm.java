package org.homeward.ui.journey;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.journey.AnotherMoveDay;
import org.homeward.app.journey.AnotherStepDay;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.TransitionStep;

/** Another day for the move or for one step, with the reason. */
public final class SlipForm extends ChangeForm {
    private final Optional<TransitionStep> step;
    private final ObjectProperty<Optional<LocalDate>> day =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty why = new SimpleStringProperty("");

    /** For the whole move while no step is named. */
    SlipForm(Context context, Optional<TransitionStep> step) {
        super(context, "move the day", "The day is moved; the day before is kept with the reason.");
        this.step = step;
    }

    /** What is planned now. */
    public String before() {
        return step.map(
                        one ->
                                "%s, planned for %s"
                                        .formatted(one.kind().label(), Plain.day(one.planned())))
                .orElseGet(() -> "The move, planned for " + Plain.day(plan().moveOn()));
    }

    @Override
    public void record(Runnable done) {
        if (day.get().isEmpty()) {
            missing("DAY", "Type the new day.");
            return;
        }
        var to = day.get().get();
        change(
                step.isPresent()
                        ? new AnotherStepDay(step.get(), to, why.get())
                        : new AnotherMoveDay(to, why.get()),
                done);
    }

    public ObjectProperty<Optional<LocalDate>> dayProperty() {
        return day;
    }

    public StringProperty whyProperty() {
        return why;
    }
}
