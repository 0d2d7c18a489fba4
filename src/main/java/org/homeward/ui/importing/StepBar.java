package org.homeward.ui.importing;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The steps by number and name; one that can be reached is a button. */
final class StepBar extends HBox {
    private final Map<ImportStep, ToggleButton> buttons = new EnumMap<>(ImportStep.class);
    private final ImportViewModel model;

    StepBar(ImportViewModel model) {
        this.model = model;
        setId("importing-steps");
        getStyleClass().add("step-bar");
        for (var step : ImportStep.values()) {
            getChildren().add(button(step));
        }
        model.stepProperty().subscribe(this::select);
    }

    private ToggleButton button(ImportStep step) {
        int number = step.number();
        var button = new ToggleButton("%d  %s".formatted(number, StepWords.name(step)));
        button.setId("importing-step-" + number);
        button.getStyleClass().add("step");
        button.setAccessibleText(
                "Step %d of %d: %s"
                        .formatted(number, ImportStep.values().length, StepWords.name(step)));
        button.setOnAction(
                event -> {
                    model.goTo(step);
                    select(model.stepProperty().get());
                });
        var unread =
                Bindings.createBooleanBinding(
                        () -> !reachable(step), model.stepProperty(), model.files().readProperty());
        button.disableProperty().bind(unread);
        buttons.put(step, button);
        return button;
    }

    /** The receipt is reached by bringing the files in; after it there is no way back. */
    private boolean reachable(ImportStep step) {
        var now = model.stepProperty().get();
        if (now == ImportStep.RECEIPT || step == ImportStep.RECEIPT) {
            return now == step;
        }
        return step == ImportStep.FILES || model.files().readProperty().get().isPresent();
    }

    private void select(ImportStep now) {
        buttons.forEach((step, button) -> button.setSelected(step == now));
    }
}
