package org.homeward.app.out;

import java.util.List;

/**
 * Tables that leave the program together, with what a reader has to know.
 *
 * @param notes sentences in their order: what it is, as at which day, definitions, sources
 */
public record OutBook(String title, List<Note> notes, List<OutTable> tables) {
    /** Headings of the notes where they are a file of their own. */
    public static final List<String> NOTE_HEADINGS = List.of("ABOUT", "NOTE");

    public OutBook {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    /** A sentence and what it is about. */
    public record Note(String about, String text) {}
}
