package org.homeward.ui.stepdown;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.domain.common.ChildId;
import org.homeward.stepdown.journey.BoardColumn;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.LoadState;
import org.homeward.ui.kit.Page;
import org.homeward.ui.kit.StatePane;
import org.kordamp.ikonli.feather.Feather;

/**
 * The five columns. Nothing is dragged: a child's column follows from what is recorded, and every
 * action is in the card's menu and on a key.
 */
final class BoardPane extends BorderPane {
    private static final double LEAST = 196;

    private final StepDownViewModel model;
    private final CardActions actions;
    private final Map<BoardColumn, ListView<BoardRow>> lists = new EnumMap<>(BoardColumn.class);
    private final Map<ListView<BoardRow>, ChildId> marked = new HashMap<>();
    private final ScrollPane across = new ScrollPane();
    private BoardColumn last = BoardColumn.PREPARING;

    BoardPane(StepDownViewModel model, CardActions actions) {
        this.model = model;
        this.actions = actions;
        setId("stepdown-board");
        var columns = new HBox(8);
        columns.getStyleClass().add("board");
        for (var column : BoardColumn.values()) {
            columns.getChildren().add(column(column));
        }
        across.setContent(columns);
        across.setFitToHeight(true);
        across.setFitToWidth(true);
        across.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        across.getStyleClass().add("tab-scroll");
        setCenter(
                new StatePane(
                        model.rows().stateProperty(),
                        Bindings.isEmpty(model.rows().rows())
                                .and(Bindings.isEmpty(model.others().rows())),
                        across,
                        nobody()));
        model.rows().stateProperty().subscribe(this::takeKeyboardFromPage);
    }

    /** To a column by its number, from the left; to the first card when none is chosen there. */
    void jump(int number) {
        var columns = BoardColumn.values();
        if (number >= 1 && number <= columns.length) {
            focus(columns[number - 1]);
        }
    }

    /** To the column that had the keyboard last; the page keeps it while it is loading. */
    void takeFocus() {
        if (model.rows().stateProperty().get() == LoadState.READY) {
            focus(last);
        }
    }

    private void takeKeyboardFromPage(LoadState state) {
        if (getScene() != null && getScene().getFocusOwner() instanceof Page) {
            takeFocus();
        }
    }

    /** The card that has the keyboard, or had it last. */
    Optional<BoardRow> chosen() {
        return chosen(list(last));
    }

    /** By its place: a list that was filled anew may know the place and no longer the item. */
    private static Optional<BoardRow> chosen(ListView<BoardRow> list) {
        int at = list.getSelectionModel().getSelectedIndex();
        return at >= 0 && at < list.getItems().size()
                ? Optional.of(list.getItems().get(at))
                : Optional.empty();
    }

    /** After the board was read anew, the same child stays chosen in the column, if still there. */
    private void chooseAgain(ListView<BoardRow> list) {
        Optional.ofNullable(marked.get(list))
                .ifPresent(
                        child -> {
                            var selection = list.getSelectionModel();
                            selection.clearSelection();
                            for (int i = 0; i < list.getItems().size(); i++) {
                                if (list.getItems().get(i).child().equals(child)) {
                                    selection.select(i);
                                }
                            }
                        });
        if (list.isFocused()) {
            chooseFirst(list);
        }
    }

    private static void chooseFirst(ListView<BoardRow> list) {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void focus(BoardColumn column) {
        var list = list(column);
        Focus.whenShown(list);
        chooseFirst(list);
        double columns = BoardColumn.values().length - 1.0;
        across.setHvalue((place(column) - 1) / columns);
    }

    private ListView<BoardRow> list(BoardColumn column) {
        return lists.computeIfAbsent(column, this::makeList);
    }

    private VBox column(BoardColumn column) {
        var list = list(column);
        var title = new Label();
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        "%d  %s (%d)"
                                                .formatted(
                                                        place(column),
                                                        column.label(),
                                                        list.getItems().size()),
                                list.getItems()));
        title.setLabelFor(list);
        var box = new VBox(6, title, list);
        box.setMinWidth(LEAST);
        box.setPrefWidth(LEAST);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static int place(BoardColumn column) {
        int place = 1;
        for (var each : BoardColumn.values()) {
            if (each == column) {
                return place;
            }
            place++;
        }
        return place;
    }

    private ListView<BoardRow> makeList(BoardColumn column) {
        var list = new ListView<>(model.column(column).rows());
        list.setId("stepdown-column-" + place(column));
        list.setAccessibleText(column.label());
        list.getStyleClass().add("board-list");
        list.setCellFactory(view -> new BoardCard(actions));
        list.setPlaceholder(new Label("Nobody"));
        list.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                last = column;
                                chosen(list).ifPresent(model::choose);
                            }
                        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(one -> mark(list, one)));
        list.getItems().subscribe(() -> chooseAgain(list));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> step(key, column));
        return list;
    }

    private void mark(ListView<BoardRow> list, BoardRow row) {
        marked.put(list, row.child());
        if (list.isFocused()) {
            model.choose(row);
        }
    }

    /** Left and right go to the next column; M opens the menu of the card. */
    private void step(KeyEvent key, BoardColumn column) {
        if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
            jump(place(column) + (key.getCode() == KeyCode.LEFT ? -1 : 1));
            key.consume();
        } else if (key.getCode() == KeyCode.M || key.getCode() == KeyCode.CONTEXT_MENU) {
            chosen().ifPresent(row -> showMenu(row, list(column)));
            key.consume();
        }
    }

    private void showMenu(BoardRow row, ListView<BoardRow> list) {
        var menu = new ContextMenu();
        menu.getItems().setAll(actions.menu(row));
        var at = list.localToScreen(24, 48);
        if (at != null) {
            menu.show(list, at.getX(), at.getY());
        }
    }

    private static EmptyState nobody() {
        return new EmptyState(
                Feather.FLAG,
                "No child in a children's home on this date",
                "Children in residential care come onto the board by a flag or a review. Choose"
                        + " another day, or bring in a return.");
    }
}
