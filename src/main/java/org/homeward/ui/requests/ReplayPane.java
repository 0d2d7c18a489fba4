package org.homeward.ui.requests;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;

/** Makes the list behind a decision again, and says whether it is the same. */
final class ReplayPane extends VBox {
    private static final double LINES_HIGH = 160;

    ReplayPane(ReplayViewModel model) {
        super(8);
        var again = Buttons.of("request-replay", "Make the list of that day again", model::replay);
        again.disableProperty().bind(model.underWay());
        var sentence = new Label();
        sentence.setId("request-replay-sentence");
        sentence.setWrapText(true);
        sentence.textProperty().bind(model.sentenceProperty());
        show(sentence, model.sentenceProperty().isNotEmpty());
        var lines = new ListView<>(model.differences());
        lines.setId("request-replay-differences");
        lines.setAccessibleText("What is not as it was");
        lines.setPrefHeight(LINES_HIGH);
        show(lines, Bindings.isNotEmpty(model.differences()));
        getChildren().addAll(again, sentence, lines);
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}
