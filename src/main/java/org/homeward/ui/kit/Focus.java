package org.homeward.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Puts the keyboard where work goes on. */
public final class Focus {
    private static final double MARGIN = 40;

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

    /** Puts the keyboard on the field of that id in the same window, if it is there. */
    public static void onField(Node beside, String id) {
        if (beside.getScene() != null) {
            var field = beside.getScene().lookup("#" + id);
            if (field != null) {
                field.requestFocus();
            }
        }
    }

    /** Scrolls so far that the part of the content with the keyboard is seen. */
    public static void staysInSight(ScrollPane scroll) {
        scroll.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.focusOwnerProperty()
                                        .when(scroll.sceneProperty().map(scene::equals))
                                        .subscribe(owner -> reveal(owner, scroll));
                            }
                        });
    }

    private static void reveal(@Nullable Node owner, ScrollPane scroll) {
        var content = scroll.getContent();
        if (owner == null || !isInside(owner, content)) {
            return;
        }
        var bounds = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
        double window = scroll.getViewportBounds().getHeight();
        double whole = content.getBoundsInLocal().getHeight();
        double seenFrom = scroll.getVvalue() * (whole - window);
        if (whole <= window || bounds == null) {
            return;
        }
        if (bounds.getMinY() < seenFrom + MARGIN) {
            scroll.setVvalue((bounds.getMinY() - MARGIN) / (whole - window));
        } else if (bounds.getMaxY() > seenFrom + window - MARGIN) {
            scroll.setVvalue((bounds.getMaxY() - window + MARGIN) / (whole - window));
        }
    }

    private static boolean isInside(Node node, Node content) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }
}
