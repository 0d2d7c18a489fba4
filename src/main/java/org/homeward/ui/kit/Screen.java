package org.homeward.ui.kit;

import javafx.scene.Node;

/** One screen of the window. A view extends a layout pane, implements this, builds and binds. */
public interface Screen {
    /** Said in the window's title and to a screen reader. */
    String title();

    /** The view itself. */
    Node content();

    /** Asks again: when shown, after a commit, when the as-at day moves and on F5. */
    void refresh();

    /** Put on the window. */
    default void shown() {
        refresh();
    }

    /** Where the keyboard goes when the screen is shown; a table is a good place. */
    default void takeFocus() {
        content().requestFocus();
    }

    /** Taken off the window; listeners on long-lived values end here. */
    default void hidden() {}
}
