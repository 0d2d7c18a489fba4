package org.homeward.ui.welcome;

import atlantafx.base.theme.Styles;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.homeward.ui.kit.Buttons;

/** The recovery code, once. The store opens when somebody says it is kept. */
final class RecoveryCodePane extends VBox {
    RecoveryCodePane(WelcomeViewModel model) {
        getStyleClass().add("card");
        var heading = new Label("Keep this recovery code on paper");
        heading.getStyleClass().add("section-title");
        var words =
                new Label(
                        "It opens the store when every passphrase is lost. It is shown only now."
                                + " Give it to the person who looks after information governance.");
        words.setWrapText(true);
        words.getStyleClass().add(Styles.TEXT_MUTED);
        var code = new TextField(model.recoveryCode());
        code.setId("recovery-code");
        code.setEditable(false);
        code.setAccessibleText("Recovery code");
        code.getStyleClass().add("recovery-code");
        var kept = new CheckBox("I have written it down and keep it away from this computer");
        kept.setId("recovery-kept");
        var go = Buttons.main("recovery-continue", "Open the store", model::codeIsKept);
        go.disableProperty().bind(kept.selectedProperty().not());
        getChildren().setAll(heading, words, code, kept, go);
    }
}
