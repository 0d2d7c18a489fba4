package org.homeward.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Framed parts of a page, each with its heading. */
public final class Cards {
    private Cards() {}

    public static VBox of(String id, String heading, Node... content) {
        var card = new VBox(heading(heading));
        card.setId(id);
        card.getStyleClass().add("card");
        card.getChildren().addAll(content);
        return card;
    }

    public static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("section-title");
        label.setWrapText(true);
        return label;
    }

    /** A sentence that wraps. */
    public static Label sentence(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /** A sentence that steps back behind the facts. */
    public static Label quiet(String words) {
        var label = sentence(words);
        label.getStyleClass().add(atlantafx.base.theme.Styles.TEXT_MUTED);
        return label;
    }
}
