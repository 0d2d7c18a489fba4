package org.homeward.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where nothing is: says why in one sentence and, where there is one, what to do. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String sentence) {
        getStyleClass().add("empty-state");
        var heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        var words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().setAll(new FontIcon(icon), heading, words);
    }

    /** With a button that helps. */
    public EmptyState offering(String id, String verb, Runnable action) {
        var button = new Button(verb);
        button.setId(id);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }
}
