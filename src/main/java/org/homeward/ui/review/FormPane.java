package org.homeward.ui.review;

import java.util.Optional;
import javafx.scene.Node;
import org.homeward.ui.kit.Focus;
import org.homeward.ui.kit.SidePane;

/** A form as it stands at the right of the page, and where the keyboard goes. */
record FormPane(SidePane pane, Optional<Node> first) {
    void takeFocus() {
        first.ifPresent(Focus::whenShown);
    }
}
