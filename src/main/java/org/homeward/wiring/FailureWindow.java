package org.homeward.wiring;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.homeward.ui.kit.Trouble;

/** Says why the program could not start: never a silent end. Uses nothing that may have failed. */
final class FailureWindow {
    private FailureWindow() {}

    static void show(Stage stage, Trouble trouble) {
        var sentence = new Label(trouble.sentence());
        sentence.setWrapText(true);
        var details = new TextArea(trouble.details());
        details.setEditable(false);
        VBox.setVgrow(details, Priority.ALWAYS);
        var box = new VBox(12, sentence, new Label("Details for support:"), details);
        box.setPadding(new Insets(20));
        stage.setTitle("Homeward could not start");
        stage.setScene(new Scene(box, 720, 420));
        stage.show();
    }
}
