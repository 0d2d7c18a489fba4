package org.homeward.wiring;

import java.util.logging.Logger;

/**
 * Keeps the one line from the error stream by which JavaFX grumbles that it runs from the class
 * path, which is how Homeward runs. Everything else that JavaFX has to say is still heard.
 */
public final class QuietToolkit {

    private static final String GRUMBLE = "Unsupported JavaFX configuration";

    /** Kept, since a logger that nobody holds is thrown away together with its filter. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private QuietToolkit() {}

    /** To be called before JavaFX starts; a second call changes nothing. */
    public static void hush() {
        TOOLKIT.setFilter(
                line -> line.getMessage() == null || !line.getMessage().startsWith(GRUMBLE));
    }
}
