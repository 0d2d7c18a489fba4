package org.homeward.app.out;

import java.util.List;

/**
 * A column of a table that leaves the program.
 *
 * @param choices words among which a spreadsheet lets choose; empty where anything may stand
 */
public record OutColumn(String name, String meaning, Kind kind, List<String> choices) {
    /** How a spreadsheet holds the cells. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** Cells are ISO days. */
        DATE
    }

    public OutColumn {
        choices = List.copyOf(choices);
    }

    public static OutColumn text(String name, String meaning) {
        return new OutColumn(name, meaning, Kind.TEXT, List.of());
    }

    public static OutColumn number(String name, String meaning) {
        return new OutColumn(name, meaning, Kind.NUMBER, List.of());
    }

    public static OutColumn date(String name, String meaning) {
        return new OutColumn(name, meaning, Kind.DATE, List.of());
    }
}
