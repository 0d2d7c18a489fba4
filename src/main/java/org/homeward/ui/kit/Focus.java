package org.homeward.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;

/** Puts the keyboard where work goes on. */
public final class Focus {
    private Focus() {}

    /** At once when the node is on a window, else as soon as it is put there; once only. */
    public static void whenShown(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable scene) {
                                if (node.getScene() != null) {
                                    node.sceneProperty().removeListener(this);
                                    node.requestFocus();
                                }
                            }
                        });
    }
}
