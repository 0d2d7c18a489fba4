package org.homeward.ui.welcome;

import atlantafx.base.theme.Styles;
import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.homeward.ui.kit.Buttons;

/** A card with fields, a sentence when it was refused, and its buttons below. */
abstract class FormPane extends VBox {
    private final WelcomeViewModel model;

    FormPane(WelcomeViewModel model, String title, String words) {
        this.model = model;
        getStyleClass().add("card");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var text = new Label(words);
        text.setWrapText(true);
        text.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().setAll(heading, text);
    }

    final TextField field(String id, String label) {
        return add(new TextField(), id, label);
    }

    final PasswordField secret(String id, String label) {
        return add(new PasswordField(), id, label);
    }

    /** A path that can be typed, pasted or looked for. */
    final TextField folder(String id, String label, String now) {
        var field = named(new TextField(now), id, label);
        HBox.setHgrow(field, Priority.ALWAYS);
        var browse = Buttons.of(id + "-browse", "Browse", () -> browse(label, field));
        var line = new HBox(field, browse);
        line.getStyleClass().add("button-line");
        getChildren().addAll(label(label, field), line);
        return field;
    }

    final void finish(Button main) {
        main.setDefaultButton(true);
        main.disableProperty().bind(model.busy());
        var cancel = Buttons.of("welcome-cancel", "Cancel", model::cancel);
        cancel.setCancelButton(true);
        cancel.disableProperty().bind(model.busy());
        var line = new HBox(main, cancel);
        line.getStyleClass().add("button-line");
        getChildren().addAll(new RefusalLabel(model), line);
    }

    private <F extends TextField> F add(F field, String id, String label) {
        named(field, id, label);
        getChildren().addAll(label(label, field), field);
        return field;
    }

    private static <F extends TextField> F named(F field, String id, String label) {
        field.setId(id);
        field.setAccessibleText(label);
        return field;
    }

    private static Label label(String words, TextField field) {
        var label = new Label(words);
        label.setLabelFor(field);
        return label;
    }

    private void browse(String title, TextField field) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        var typed = new File(field.getText().strip());
        if (typed.isDirectory()) {
            chooser.setInitialDirectory(typed);
        }
        var chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            field.setText(chosen.getPath());
        }
    }
}
