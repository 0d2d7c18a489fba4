package org.homeward.ui.welcome;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why it was not opened, in one sentence; gone when there is nothing to say. */
final class RefusalLabel extends Label {
    RefusalLabel(WelcomeViewModel model) {
        setId("welcome-refusal");
        setWrapText(true);
        setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        getStyleClass().add("refusal");
        textProperty().bind(model.refusalProperty());
        visibleProperty().bind(model.refusalProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
