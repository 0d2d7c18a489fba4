package org.homeward.app.reading;

import java.util.Map;
import java.util.Optional;

/**
 * What a person chose before files are read.
 *
 * @param authority in an extract of several authorities, the one to take
 * @param headings what a heading of a file stands for; an empty text leaves the column out
 * @param codes what a code that nobody knows stands for
 */
public record ReadingChoices(
        Optional<String> authority, Map<Heading, String> headings, Map<Code, String> codes) {

    /** Everything as the files say. */
    public static final ReadingChoices NONE =
            new ReadingChoices(Optional.empty(), Map.of(), Map.of());

    public ReadingChoices {
        headings = Map.copyOf(headings);
        codes = Map.copyOf(codes);
    }

    /**
     * A column of a file.
     *
     * @param file as {@link FileSurvey#id}
     * @param text as it stands there
     */
    public record Heading(String file, String text) {}

    /**
     * A code in a column.
     *
     * @param column our name of the column, such as {@code PLACE}
     * @param text in capitals
     */
    public record Code(String column, String text) {}
}
