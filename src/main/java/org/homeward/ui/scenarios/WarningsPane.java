package org.homeward.ui.scenarios;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.ScenarioResult;
import org.homeward.ui.kit.Cards;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What in the scenarios cannot be as it was set, each with the month. Hidden when nothing is. */
final class WarningsPane extends VBox {
    WarningsPane(ScenariosViewModel model) {
        setId("scenarios-warnings");
        getStyleClass().add("stack");
        model.comparisonProperty()
                .subscribe(
                        now -> {
                            getChildren().clear();
                            now.ifPresent(this::show);
                            setVisible(!getChildren().isEmpty());
                        });
        managedProperty().bind(visibleProperty());
    }

    private void show(Comparison comparison) {
        for (ScenarioResult result : comparison.scenarios()) {
            result.warnings()
                    .forEach(
                            warning ->
                                    line(
                                            "%s. %s"
                                                    .formatted(
                                                            result.scenario().label(),
                                                            warning.sentence())));
        }
    }

    private void line(String words) {
        var sentence = Cards.sentence(words);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var line = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), sentence);
        line.getStyleClass().add("row-line");
        getChildren().add(line);
    }
}
