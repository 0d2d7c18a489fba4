package org.homeward.ui.importing;

import org.homeward.app.Problem.Severity;

/** The three classes of checks in the plural. */
final class SeverityWords {
    private SeverityWords() {}

    static String all(Severity severity) {
        return switch (severity) {
            case ERROR -> "Stops";
            case WARNING -> "Warnings";
            case NOTE -> "Notes";
        };
    }

    static String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> "The row cannot be used, or figures would be wrong";
            case WARNING -> "Brought in and listed for mending";
            case NOTE -> "Worth knowing";
        };
    }
}
