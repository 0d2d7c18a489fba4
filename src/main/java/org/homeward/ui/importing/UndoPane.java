package org.homeward.ui.importing;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.ReasonList;

/** The button that takes the last import back, asked once more before it is done. */
final class UndoPane extends VBox {
    private final String id;
    private final HistoryViewModel model;
    private final String verb;
    private final Runnable then;
    private final HBox line = new HBox();

    /** {@code then} runs when it is taken back. */
    UndoPane(String id, HistoryViewModel model, String verb, Runnable then) {
        this.id = id;
        this.model = model;
        this.verb = verb;
        this.then = then;
        getStyleClass().add("stack");
        line.getStyleClass().add("row-line");
        getChildren()
                .setAll(line, new ReasonList("It is not taken back, because", model.refusals()));
        offer();
    }

    private void offer() {
        var undo = Buttons.of(id, verb, this::ask);
        undo.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.findLast().isEmpty() || model.undoing().get(),
                                model.imports().rows(),
                                model.undoing()));
        line.getChildren().setAll(undo);
    }

    private void ask() {
        model.findLast()
                .ifPresent(
                        last -> {
                            var question =
                                    Cards.sentence(
                                            "Take import %d back? The data will be as before it."
                                                    .formatted(last.number()));
                            var yes =
                                    Buttons.of(
                                            id + "-yes",
                                            "Take it back",
                                            () -> {
                                                offer();
                                                model.undoLast(then);
                                            });
                            var no = Buttons.main(id + "-no", "Keep it", this::offer);
                            line.getChildren().setAll(question, yes, no);
                            no.requestFocus();
                        });
    }
}
