package org.homeward.ui.importing;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.LongWorkPane;
import org.homeward.ui.kit.ReasonList;

/** What is under way, why it does not go on, and the buttons; always in sight. */
final class ImportFooter extends VBox {
    private final ImportViewModel model;
    private final HBox buttons = new HBox();

    ImportFooter(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("wizard-footer");
        buttons.getStyleClass().add("row-line");
        showButtons();
        getChildren()
                .setAll(
                        new LongWorkPane("importing", model.files().reading(), model::stop),
                        new ReasonList("It does not go on, because", model.refusals()),
                        buttons);
    }

    private void showButtons() {
        var step = model.stepProperty();
        var busy = model.files().reading().runningProperty();
        var back = Buttons.of("importing-back", "_Back", model::back);
        back.setMnemonicParsing(true);
        back.disableProperty().bind(busy);
        back.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        step.get() != ImportStep.FILES
                                                && step.get() != ImportStep.RECEIPT,
                                step));
        var again = Buttons.of("importing-again", "Start again", this::ask);
        again.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                model::holdsWork, step, model.files().chosen()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren().setAll(again, space, back, next());
    }

    private Button next() {
        var files = model.files();
        var step = model.stepProperty();
        var next = Buttons.main("importing-next", "Next", model::next);
        next.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        StepWords.verb(
                                                step.get(), files.readProperty().get().isPresent()),
                                step,
                                files.readProperty()));
        next.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        files.reading().runningProperty().get()
                                                || (files.isEmpty()
                                                        && step.get() != ImportStep.RECEIPT),
                                files.reading().runningProperty(),
                                files.chosen(),
                                step));
        return next;
    }

    private void ask() {
        var question = Cards.sentence("Forget the chosen files and what you decided about them?");
        var forget =
                Buttons.of(
                        "importing-forget",
                        "Forget them",
                        () -> {
                            model.startAgain();
                            showButtons();
                        });
        var keep = Buttons.main("importing-keep", "Keep them", this::showButtons);
        buttons.getChildren().setAll(question, forget, keep);
        keep.requestFocus();
    }
}
