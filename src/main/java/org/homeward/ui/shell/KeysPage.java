package org.homeward.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;

/** Every key that works everywhere, and those of the search for a home. */
final class KeysPage extends VBox {
    private static final String[][] EVERYWHERE = {
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
    private static final String[][] SEARCH = {
        {"1 to 6", "Can take, with change, ruled out, ... map"},
        {"J, K", "Next or previous home"},
        {"R", "Why: rules, points, gates, contacts"},
        {"S", "Onto the shortlist, or off it"},
        {"L", "Log a contact"},
        {"H", "Hold a place"},
        {"C", "Compare the shortlist"},
        {"M", "Map; arrows go from place to place"},
        {"D, Ctrl+Enter", "Decide for this home"},
    };
    private static final String[][] BOARD = {
        {"1 to 5", "A column of the board"},
        {"D", "Review and decide"},
        {"W", "The way to a family"},
        {"Space, M", "Why here; what can be done"},
        {"S, P", "Record a sign; print the papers"},
    };
    private static final String[][] REVIEW = {
        {"V", "What the child says"},
        {"F, A", "Add what speaks for, or against"},
        {"B", "Raise a blocker"},
        {"D", "Decide; Ctrl+Enter stores"},
    };
    private static final String[][] SCENARIOS = {
        {"Up, Down", "Step the lever; Tab to the next"},
        {"Ctrl+N, Ctrl+D", "New scenario; duplicate this one"},
        {"Ctrl+Z", "Undo the last edit"},
        {"T", "Charts or their tables"},
    };
    private static final String[][] SHIFT = {
        {"T; [ and ]", "Tables; shorter or longer period"},
        {"Arrows, Enter", "Along a chart; children behind a point"},
        {"Page Up, Page Down", "Turn the pages of the report"},
    };
    private static final String[][] COST = {
        {"T", "Tables in place of charts"},
        {"P", "Set a price"},
    };
    private static final String[][] FORMS = {
        {"Ctrl+Enter", "Make the request; place the children"},
        {"F6", "Between the referral and the form"},
        {"Alt+P", "Put what is marked into the field last used"},
    };

    KeysPage(Runnable close) {
        setId("keys");
        getStyleClass().addAll("overlay-card", "keys-page");
        var title = new Label("Keys");
        title.getStyleClass().add(Styles.TITLE_3);
        var screens = table();
        for (var item : RailItem.ALL) {
            line(screens, item.key(), item.words());
        }
        var left =
                new VBox(
                        Cards.heading("Screens"),
                        screens,
                        Cards.heading("Step-down board"),
                        table(BOARD),
                        Cards.heading("Step-down review"),
                        table(REVIEW),
                        Cards.heading("Scenarios"),
                        table(SCENARIOS));
        var right =
                new VBox(
                        Cards.heading("Everywhere"),
                        table(EVERYWHERE),
                        Cards.heading("Search for a home"),
                        table(SEARCH),
                        Cards.heading("Request and decision"),
                        table(FORMS),
                        Cards.heading("Shift and reports"),
                        table(SHIFT),
                        Cards.heading("Cost"),
                        table(COST));
        left.getStyleClass().add("stack");
        right.getStyleClass().add("stack");
        getChildren()
                .setAll(
                        title,
                        new HBox(32, left, right),
                        Buttons.main("keys-close", "Close", close));
    }

    private static GridPane table(String[]... keys) {
        var table = new GridPane();
        table.getStyleClass().add("keys-table");
        for (var key : keys) {
            line(table, key[0], key[1]);
        }
        return table;
    }

    private static void line(GridPane table, String key, String what) {
        var hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        table.addRow(table.getRowCount(), hint, new Label(what));
    }
}
