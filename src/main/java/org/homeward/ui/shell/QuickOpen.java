package org.homeward.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The box of Ctrl+K: type, arrow keys, Enter. */
final class QuickOpen extends VBox {
    private final QuickOpenViewModel model;
    private final Runnable close;
    private final TextField typed = new TextField();
    private final ListView<QuickOpenViewModel.Hit> list;

    QuickOpen(QuickOpenViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        this.list = new ListView<>(model.hits());
        setId("quick-open");
        getStyleClass().addAll("overlay-card", "quick-open");
        typed.setId("quick-open-typed");
        typed.setPromptText("Name or code of a child, household or request, or a screen");
        typed.setAccessibleText("Find a child, household, request or screen");
        typed.textProperty().subscribe(model::type);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
        list.setId("quick-open-hits");
        list.setCellFactory(view -> new HitCell());
        list.setPlaceholder(new Label("Nothing has this in its name or code."));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> open());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
        model.hits().subscribe(() -> model.soon(this::selectFirst));
        list.setFixedCellSize(34);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(typed, list);
    }

    void begin() {
        typed.clear();
        model.type("");
        typed.requestFocus();
    }

    private void selectFirst() {
        if (!model.hits().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
        }
    }

    private void keyed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            open();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN && key.getTarget() == typed) {
            list.getSelectionModel().selectNext();
            key.consume();
        } else if (key.getCode() == KeyCode.UP && key.getTarget() == typed) {
            list.getSelectionModel().selectPrevious();
            key.consume();
        }
    }

    /** What is selected, or the first when the list has just changed under the selection. */
    private void open() {
        int selected = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (selected < model.hits().size()) {
            var hit = model.hits().get(selected);
            close.run();
            model.open(hit);
        }
    }

    private static final class HitCell extends ListCell<QuickOpenViewModel.Hit> {
        @Override
        protected void updateItem(QuickOpenViewModel.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText("");
            setGraphic(empty || hit == null ? new Region() : line(hit));
        }

        private static HBox line(QuickOpenViewModel.Hit hit) {
            var kind = new Label(hit.kind());
            kind.getStyleClass().addAll(Styles.TEXT_MUTED, "hit-kind");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var key = new Label(hit.key());
            key.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
            return new HBox(kind, new Label(hit.words()), gap, key);
        }
    }
}
