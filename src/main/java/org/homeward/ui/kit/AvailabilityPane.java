package org.homeward.ui.kit;

import java.util.List;
import javafx.scene.layout.VBox;
import org.homeward.domain.carer.Availability;

/** The form that records what a household says about taking children. */
public final class AvailabilityPane extends VBox {
    /** {@code screen} begins every id; {@code done} runs after it is stored. */
    public AvailabilityPane(String screen, AvailabilityViewModel model, Runnable done) {
        var from = new DateField(screen + "-said-from", "From", model.asAt());
        model.fromProperty().get().ifPresent(from::set);
        from.valueProperty().subscribe(model.fromProperty()::set);
        var until = new DateField(screen + "-said-until", "Until (empty: no end)", model.asAt());
        until.valueProperty().subscribe(model.untilProperty()::set);
        var button =
                Buttons.of(screen + "-said-save", "Record what they say", () -> model.record(done));
        button.disableProperty().bind(model.underWay());
        getStyleClass().add("form");
        getChildren()
                .setAll(
                        Fields.choice(
                                screen + "-said-state",
                                "They say they are",
                                List.of(Availability.State.values()),
                                Words::of,
                                model.stateProperty()),
                        from,
                        until,
                        Fields.line(
                                screen + "-said-why",
                                "Why",
                                "Needed when on hold or not available.",
                                model.reasonProperty()),
                        new ReasonList("It is not recorded, because", model.refusals()),
                        button);
    }
}
