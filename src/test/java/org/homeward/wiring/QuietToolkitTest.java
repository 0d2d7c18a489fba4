package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuietToolkitTest {

    private final Logger toolkit = Logger.getLogger("javafx");

    @AfterEach
    void speakAgain() {
        toolkit.setFilter(null);
    }

    @Test
    void dropsTheGrumbleAboutTheClassPathAndNothingElse() {
        QuietToolkit.hush();

        assertThat(isHeard("Unsupported JavaFX configuration: classes were loaded")).isFalse();
        assertThat(isHeard("Could not resolve '-fx-accent'")).isTrue();
    }

    private boolean isHeard(String message) {
        return toolkit.getFilter().isLoggable(new LogRecord(Level.WARNING, message));
    }
}
