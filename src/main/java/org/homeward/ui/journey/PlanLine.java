package org.homeward.ui.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.domain.review.StepKind;
import org.homeward.domain.review.TransitionStep;

/** One step of a plan that is being written. */
public final class PlanLine {
    private final StepKind kind;
    private final ObjectProperty<Optional<LocalDate>> day;
    private final StringProperty who;

    PlanLine(TransitionStep proposed) {
        kind = proposed.kind();
        day = new SimpleObjectProperty<>(Optional.of(proposed.planned()));
        who = new SimpleStringProperty(proposed.who());
    }

    public StepKind kind() {
        return kind;
    }

    public ObjectProperty<Optional<LocalDate>> dayProperty() {
        return day;
    }

    public StringProperty whoProperty() {
        return who;
    }

    /** Empty while no day can be read. */
    Optional<TransitionStep> find() {
        return day.get()
                .map(
                        on ->
                                new TransitionStep(
                                        kind,
                                        "",
                                        on,
                                        who.get().strip(),
                                        Optional.empty(),
                                        "",
                                        List.of()));
    }
}
