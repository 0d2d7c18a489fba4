package org.homeward.ui.stepdown;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.Plain;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One child as a card. Its nodes are made once and filled again while the list is scrolled. */
final class BoardCard extends ListCell<BoardRow> {
    private final Label name = new Label();
    private final MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    private final Label stage = words();
    private final Label days = words();
    private final FontIcon sign = new FontIcon();
    private final Label next = words();
    private final Label more = words();
    private final VBox card;

    BoardCard(CardActions actions) {
        name.getStyleClass().add(Styles.TEXT_BOLD);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinHeight(Region.USE_PREF_SIZE);
        menu.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "card-menu");
        menu.setFocusTraversable(false);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setTooltip(new Tooltip("What can be done (M)"));
        menu.setOnShowing(
                event -> {
                    if (getItem() != null) {
                        menu.getItems().setAll(actions.menu(getItem()));
                    }
                });
        var head = new HBox(4, name, menu);
        head.setAlignment(Pos.TOP_LEFT);
        var due = new HBox(6, sign, next);
        due.setAlignment(Pos.TOP_LEFT);
        days.getStyleClass().add(Styles.TEXT_MUTED);
        more.getStyleClass().add(Styles.TEXT_MUTED);
        card = new VBox(head, stage, days, due, more);
        card.getStyleClass().add("board-card");
        card.setMinWidth(0);
        card.setPrefWidth(0);
        setText(null);
    }

    @Override
    protected void updateItem(BoardRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean none = empty || row == null;
        setGraphic(none ? null : card);
        setAccessibleText(none ? "" : row.spoken());
        if (!none) {
            fill(row);
        }
    }

    private void fill(BoardRow row) {
        name.setText(row.label());
        stage.setText(row.stage().label());
        days.setText(Plain.count(row.daysInStage(), "day", "days") + " in this stage");
        next.setText(row.nextInWords());
        sign.setIconCode(
                row.daysLate().isPresent()
                        ? Feather.ALERT_TRIANGLE
                        : row.due().isPresent() ? Feather.CLOCK : Feather.CHECK);
        more.setText(row.blockers() + ". Wish: " + row.wish() + ".");
        menu.setAccessibleText("What can be done for " + row.label());
    }

    private static Label words() {
        var label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(Styles.TEXT_SMALL);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
