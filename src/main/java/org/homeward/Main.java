package org.homeward;

import java.util.Locale;
import java.util.Map;
import org.homeward.wiring.DesktopStart;

/**
 * The door of the program. It is no JavaFX application itself, so it starts from the class path.
 */
public final class Main {
    private static final String NO_WINDOW =
            "Homeward needs a display for its window: set DISPLAY, or run it under xvfb-run.";

    private Main() {}

    public static void main(String[] args) {
        if (hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
            DesktopStart.run();
        } else {
            System.err.println(NO_WINDOW);
        }
    }

    /** Linux says by its environment whether there is a screen; others always have one. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY");
    }
}
