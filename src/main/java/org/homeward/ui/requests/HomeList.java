package org.homeward.ui.requests;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.homeward.domain.common.HouseholdId;

/** Homes under headings. Arrows, J and K go from home to home; Enter goes to the decision. */
final class HomeList extends ListView<HomeList.Entry> {
    private final RequestViewModel model;
    private boolean filling;

    /** A home with how it is drawn, or a heading where there is none. */
    record Entry(Optional<HouseholdId> household, String spoken, Supplier<Node> line) {}

    HomeList(String id, String spoken, RequestViewModel model) {
        this.model = model;
        setId(id);
        setAccessibleText(spoken);
        setCellFactory(list -> new EntryCell());
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (selected, before, now) -> {
                            if (now != null && !filling) {
                                now.household().ifPresent(model::choose);
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        addEventHandler(KeyEvent.KEY_PRESSED, this::decideOnEnter);
    }

    void show(List<Entry> entries) {
        filling = true;
        getItems().setAll(entries);
        filling = false;
        model.chosenProperty().get().ifPresent(this::mark);
    }

    /** Marks the home, if it is in the list; the first home otherwise. */
    void mark(HouseholdId household) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).household().filter(household::equals).isPresent()) {
                int at = i;
                if (getSelectionModel().getSelectedIndex() != at) {
                    filling = true;
                    getSelectionModel().clearAndSelect(at);
                    filling = false;
                    scrollTo(Math.max(0, at - 2));
                }
                return;
            }
        }
    }

    /** The home that is marked here becomes the one that is looked at; else the first. */
    void chooseMarked() {
        var marked = Optional.ofNullable(getSelectionModel().getSelectedItem());
        marked.flatMap(Entry::household).ifPresentOrElse(model::choose, () -> move(1));
    }

    /** To the next or the previous home. */
    void move(int by) {
        int at = getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < getItems().size() && getItems().get(at).household().isEmpty()) {
            at += by;
        }
        if (at >= 0 && at < getItems().size()) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 2));
        }
    }

    private void step(KeyEvent key) {
        int by =
                switch (key.getCode()) {
                    case DOWN, J -> 1;
                    case UP, K -> -1;
                    default -> 0;
                };
        if (by != 0 && !key.isShortcutDown()) {
            move(by);
            key.consume();
        }
    }

    private void decideOnEnter(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            model.decide();
            key.consume();
        }
    }

    private static final class EntryCell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean none = empty || entry == null;
            boolean heading = !none && entry.household().isEmpty();
            setDisable(heading);
            getStyleClass().removeAll("band-heading");
            if (heading) {
                getStyleClass().add("band-heading");
            }
            setText(null);
            setAccessibleText(none ? "" : entry.spoken());
            setGraphic(none ? null : entry.line().get());
        }
    }
}
