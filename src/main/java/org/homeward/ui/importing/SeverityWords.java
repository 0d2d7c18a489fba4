package org.homeward.ui.importing;

import org.homeward.app.Problem.Severity;
import org.homeward.domain.common.Plain;

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

    static String count(Severity severity, int rows) {
        return switch (severity) {
            case ERROR -> Plain.count(rows, "stop", "stops");
            case WARNING -> Plain.count(rows, "warning", "warnings");
            case NOTE -> Plain.count(rows, "note", "notes");
        };
    }
}
