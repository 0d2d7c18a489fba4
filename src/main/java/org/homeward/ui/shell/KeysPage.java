package org.homeward.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;

/** Every key that works everywhere. */
final class KeysPage extends VBox {
    private static final String[][] KEYS = {
        {"Ctrl+K", "Find a child, household, request or screen"},
        {"Ctrl+N", "New placement request"},
        {"Alt+Left", "Back"},
        {"F5", "Ask again"},
        {"/", "Filter the table"},
        {"Up, Down", "Move in the table"},
        {"Enter", "Open the row"},
        {"Ctrl+C", "Copy the selected rows, or all, with their headers"},
        {"Tab, Shift+Tab", "Next or previous control"},
        {"Esc", "Clear the filter, close a pane"},
        {"Ctrl+Shift+L", "Light or dark"},
        {"?", "This page"},
    };

    private final GridPane keys = new GridPane();

    KeysPage(Runnable close) {
        setId("keys");
        getStyleClass().addAll("overlay-card", "keys-page");
        var title = new Label("Keys");
        title.getStyleClass().add(Styles.TITLE_3);
        keys.getStyleClass().add("keys-table");
        for (var item : RailItem.ALL) {
            line(item.key(), item.words());
        }
        for (var key : KEYS) {
            line(key[0], key[1]);
        }
        getChildren().setAll(title, keys, Buttons.main("keys-close", "Close", close));
    }

    private void line(String key, String what) {
        var hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        keys.addRow(keys.getRowCount(), hint, new Label(what));
    }
}
