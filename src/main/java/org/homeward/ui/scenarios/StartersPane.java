package org.homeward.ui.scenarios;

import javafx.scene.layout.VBox;
import org.homeward.app.scenario.ScenarioStart;
import org.homeward.shift.scenario.Scenario;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;

/** Where no scenario stands beside the base: what to begin with. */
final class StartersPane extends VBox {
    StartersPane(ScenariosViewModel model) {
        setId("scenarios-starters");
        getStyleClass().add("stack");
        getChildren()
                .addAll(
                        Cards.heading("Put a scenario beside the base"),
                        Cards.quiet(
                                "Begin with one of these, with a new one (Ctrl+N), or with one that"
                                        + " was saved. Every lever can be changed after that."));
        model.start().valueProperty().get().ifPresent(start -> offer(start, model));
    }

    private void offer(ScenarioStart start, ScenariosViewModel model) {
        int number = 0;
        for (Scenario starter : start.starters()) {
            if (!starter.isAsNow()) {
                var button =
                        Buttons.of(
                                "scenarios-starter-" + number++,
                                starter.label(),
                                () -> model.add(starter));
                button.setMaxWidth(Double.MAX_VALUE);
                getChildren()
                        .addAll(button, Cards.quiet(String.join("; ", starter.inWords()) + "."));
            }
        }
        start.goal()
                .ifPresent(
                        goal ->
                                goal.sentences()
                                        .forEach(
                                                words -> getChildren().add(Cards.sentence(words))));
    }
}
