package org.homeward.testing.planted.ui.one;

import javafx.application.Platform;
import javafx.scene.control.Label;
import org.homeward.testing.planted.ui.two.TwoView;

/** Planted: a view model with a control, which knows another screen and hops threads itself. */
public final class OneViewModel {

    private final TwoView other = new TwoView();

    public void show(Label label) {
        Platform.runLater(() -> label.setText(other.title()));
    }
}
