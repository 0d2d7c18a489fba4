package org.homeward.ui.review;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;

/** Small parts that the cards of the review share. */
final class Parts {
    private Parts() {}

    static Label tag(String words, String style) {
        var tag = new Label(words);
        tag.getStyleClass().addAll("tag", style);
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    static Label bold(String words) {
        var label = Cards.sentence(words);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    /** A line whose first part takes the room. */
    static HBox line(Node first, Node... more) {
        HBox.setHgrow(first, Priority.ALWAYS);
        if (first instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        var line = new HBox(first);
        line.getChildren().addAll(more);
        line.getStyleClass().add("row-line");
        return line;
    }

    /** A quiet button; what a screen reader says names the record as well. */
    static Button small(String id, String verb, String spoken, Runnable action) {
        var button = Buttons.of(id, verb, action);
        button.getStyleClass().add(Styles.SMALL);
        button.setAccessibleText(spoken);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A card with an action beside its heading. */
    static VBox card(String id, String heading, List<? extends Node> actions, Node... content) {
        var head = Cards.heading(heading);
        var card = new VBox(line(head, actions.toArray(Node[]::new)));
        card.setId(id);
        card.getStyleClass().add("card");
        card.getChildren().addAll(content);
        return card;
    }

    /** Folded until somebody opens it. */
    static TitledPane folded(String id, String title, List<? extends Node> content) {
        var box = new VBox();
        box.getStyleClass().add("stack");
        box.getChildren().addAll(content);
        var pane = new TitledPane(title, box);
        pane.setId(id);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add(Styles.DENSE);
        return pane;
    }
}
