package org.homeward;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.cli.Console;
import org.homeward.wiring.CommandLines;
import org.homeward.wiring.DesktopStart;
import org.homeward.wiring.WindowlessTour;

/**
 * The door of the program: a word opens the command line, no word the desktop or, where there is no
 * display, the main job without one. It is no JavaFX application itself, so it starts from the
 * class path, and a command loads no JavaFX.
 */
public final class Main {
    private static final Path RESULTS = Path.of("target", "homeward");

    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(command(List.of(args)));
        } else if (hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
            DesktopStart.run();
        } else {
            System.exit(new WindowlessTour(RESULTS.toAbsolutePath(), clock(), System.out).run());
        }
    }

    private static int command(List<String> words) {
        return CommandLines.of(clock(), System.getenv())
                .run(words, new Console(System.out, System.err));
    }

    private static Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    /** Linux says by its environment whether there is a screen; others always have one. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY");
    }
}
