package org.homeward.ui.kit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.StoreRefused;

/**
 * Something broke that nobody decided: one plain sentence for the screen, and details to copy for
 * support that hold places in the program and never what was being looked at.
 */
public record Trouble(String sentence, String details) {
    private static final int FRAMES = 12;

    public static Trouble of(String what, Throwable cause) {
        return new Trouble(sentence(what, cause), detailsOf(what, cause));
    }

    private static String sentence(String what, Throwable cause) {
        return cause instanceof StoreRefused refused
                ? String.valueOf(refused.getMessage())
                : "Could not %s. Nothing was changed. Try again, or copy the details for support."
                        .formatted(what);
    }

    /** The messages of foreign exceptions may quote a row, so only kinds and places are kept. */
    private static String detailsOf(String what, Throwable cause) {
        var chain = Stream.iterate(cause, c -> c != null, Throwable::getCause);
        return "While trying to "
                + what
                + ":\n"
                + chain.map(Trouble::places).collect(Collectors.joining("\n"));
    }

    private static String places(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "  at " + frame)
                .collect(Collectors.joining("\n", cause.getClass().getName() + "\n", ""));
    }
}
