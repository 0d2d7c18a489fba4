package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.app.Outcome;
import org.homeward.app.review.TakeStep;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.review.CaseStep;
import org.homeward.ui.kit.Desk;

/** A step that only people can take. */
final class StepForm extends ReviewForm {
    private final TakeStep takeStep;
    final ObjectProperty<Optional<CaseStep.Kind>> kind = nothing();
    final StringProperty note = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> until = nothing();

    StepForm(ChildId child, TakeStep takeStep, Actor actor, Desk desk) {
        super(child, actor, desk);
        this.takeStep = takeStep;
    }

    @Override
    String verb() {
        return "take the step";
    }

    @Override
    String saved() {
        return "The step is recorded.";
    }

    @Override
    List<Reason> missing() {
        return kind.get().isPresent() ? List.of() : List.of(Reason.of("KIND", "Choose the step."));
    }

    @Override
    Callable<Outcome<CaseStep>> work() {
        var command =
                new TakeStep.Command(
                        child(),
                        kind.get().orElseThrow(),
                        note.get(),
                        until.get(),
                        asAt(),
                        actor());
        return () -> takeStep.take(command);
    }
}
