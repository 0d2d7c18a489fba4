package org.homeward.ui.journey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.journey.StepAdded;
import org.homeward.domain.review.StepKind;

/** Another step of the move. */
public final class StepForm extends ChangeForm {
    private final ObjectProperty<StepKind> kind =
            new SimpleObjectProperty<>(StepKind.CHILD_VISITS_FAMILY);
    private final StringProperty what = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> planned =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty who = new SimpleStringProperty("");

    StepForm(Context context) {
        super(context, "add the step", "The step is added.");
    }

    /** Every kind but the move, of which there is one. */
    public static List<StepKind> kinds() {
        return Arrays.stream(StepKind.values()).filter(k -> k != StepKind.MOVE).toList();
    }

    @Override
    public void record(Runnable done) {
        if (planned.get().isEmpty()) {
            missing("DAY", "Type the day it is planned for.");
            return;
        }
        change(new StepAdded(kind.get(), what.get(), planned.get().get(), who.get()), done);
    }

    public ObjectProperty<StepKind> kindProperty() {
        return kind;
    }

    public StringProperty whatProperty() {
        return what;
    }

    public ObjectProperty<Optional<LocalDate>> plannedProperty() {
        return planned;
    }

    public StringProperty whoProperty() {
        return who;
    }
}
