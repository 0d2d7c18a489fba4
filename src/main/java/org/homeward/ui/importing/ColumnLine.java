package org.homeward.ui.importing;

import java.util.List;
import java.util.Optional;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.app.reading.ReadingChoices.Heading;

/**
 * A column of a file and what it is to be read as.
 *
 * @param readAs our name for it; empty when it is left out
 * @param samples some of its values
 */
record ColumnLine(Heading heading, Optional<String> readAs, List<String> samples) {
    ColumnLine {
        samples = List.copyOf(samples);
    }

    static List<ColumnLine> of(FileSurvey file) {
        return file.columns().stream()
                .map(
                        column ->
                                new ColumnLine(
                                        new Heading(file.id(), column.heading()),
                                        column.readAs(),
                                        column.samples()))
                .toList();
    }

    /** Something in the file is left out and nobody has said that it shall be. */
    static boolean isOpen(FileSurvey file, ReadingChoices choices) {
        return of(file).stream()
                .anyMatch(
                        line ->
                                line.readAs().isEmpty()
                                        && !choices.headings().containsKey(line.heading()));
    }
}
