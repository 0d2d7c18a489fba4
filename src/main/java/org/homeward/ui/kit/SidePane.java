package org.homeward.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A pane at the right of a page: a heading, content that scrolls, a fixed bar; Esc closes it. */
public final class SidePane extends BorderPane {
    private final Button shut;
    private boolean lasts;

    public SidePane(String id, String heading, Node content, Runnable close) {
        setId(id);
        getStyleClass().add("side-pane");
        var words = Cards.heading(heading);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        shut = Buttons.iconOnly(id + "-close", Feather.X, "Close");
        shut.setOnAction(event -> close.run());
        shut.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(words, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(head);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && !lasts) {
                        close.run();
                        key.consume();
                    }
                });
    }

    /** Stays where it is: no cross, and Esc goes back as elsewhere. */
    public static SidePane lasting(String id, String heading, Node content) {
        var pane = new SidePane(id, heading, content, () -> {});
        pane.lasts = true;
        pane.shut.setVisible(false);
        pane.shut.setManaged(false);
        return pane;
    }

    /** What stays in sight while the content scrolls, such as the button with the verb. */
    public SidePane withBar(Node bar) {
        bar.getStyleClass().add("side-bar");
        setBottom(bar);
        return this;
    }
}
