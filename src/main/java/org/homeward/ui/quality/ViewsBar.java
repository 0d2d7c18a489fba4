package org.homeward.ui.quality;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;

/** Views by name: look as one of them, keep the filters of now under a name, remove one. */
final class ViewsBar extends HBox {
    private final QualityViewModel model;
    private final ComboBox<String> views = new ComboBox<>();

    ViewsBar(QualityViewModel model) {
        this.model = model;
        getStyleClass().add("row-line");
        views.setId("quality-views");
        views.setPromptText("Saved views");
        views.setAccessibleText("Saved views");
        views.setPrefWidth(170);
        fill();
        model.views().addListener((ListChangeListener<String>) change -> fill());
        views.setOnAction(event -> look());
        offer();
    }

    private void fill() {
        views.getItems().setAll(model.views());
    }

    private void look() {
        if (views.getValue() != null) {
            model.lookAs(views.getValue());
        }
    }

    private void offer() {
        var keep = Buttons.of("quality-view-keep", "Save this view", this::ask);
        var remove = Buttons.of("quality-view-remove", "Remove the view", this::remove);
        remove.disableProperty().bind(views.valueProperty().isNull());
        remove.visibleProperty().bind(remove.disableProperty().not());
        remove.managedProperty().bind(remove.visibleProperty());
        getChildren().setAll(views, keep, remove);
    }

    private void ask() {
        var name = new TextField();
        name.setId("quality-view-name");
        name.setPromptText("Name of the view");
        var label = Cards.sentence("Keep these filters as");
        label.setLabelFor(name);
        var save = Buttons.main("quality-view-save", "Keep the view", () -> keep(name.getText()));
        save.disableProperty().bind(name.textProperty().map(text -> text.isBlank()));
        name.setOnAction(event -> keep(name.getText()));
        name.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        offer();
                        key.consume();
                    }
                });
        getChildren()
                .setAll(
                        label,
                        name,
                        save,
                        Buttons.of("quality-view-cancel", "Cancel", this::offer));
        name.requestFocus();
    }

    private void keep(String name) {
        if (!name.isBlank()) {
            model.keepView(name);
            offer();
            views.setValue(name.strip());
        }
    }

    private void remove() {
        var name = views.getValue();
        views.setValue(null);
        model.removeView(name);
    }
}
