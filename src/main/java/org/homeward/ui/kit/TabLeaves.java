package org.homeward.ui.kit;

import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets Tab go on to the next field from a text of several lines, so that no keyboard is trapped.
 */
final class TabLeaves {
    private TabLeaves() {}

    static void from(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                        key.consume();
                        Event.fireEvent(area, asControlTab(key));
                    }
                });
    }

    /** The toolkit leaves a text area on Ctrl+Tab. */
    private static KeyEvent asControlTab(KeyEvent key) {
        return new KeyEvent(
                key.getEventType(),
                key.getCharacter(),
                key.getText(),
                KeyCode.TAB,
                key.isShiftDown(),
                true,
                false,
                false);
    }
}
