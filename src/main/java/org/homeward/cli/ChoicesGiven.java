package org.homeward.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.importing.ImportFiles;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;

/** What a call says of how files are to be read. */
final class ChoicesGiven {

    private ChoicesGiven() {}

    static ReadingChoices of(Arguments arguments, ImportFiles importFiles) {
        Optional<String> authority = arguments.find("--la");
        Map<ReadingChoices.Code, String> codes = codes(arguments.all("--code"));
        List<String> headings = arguments.all("--heading");
        ReadingChoices choices = new ReadingChoices(authority, Map.of(), codes);
        return headings.isEmpty()
                ? choices
                : new ReadingChoices(
                        authority,
                        headings(
                                headings,
                                importFiles
                                        .read(arguments.paths(), choices, Progress.UNHEARD)
                                        .files()),
                        codes);
    }

    /** A heading is meant wherever it stands. */
    private static Map<ReadingChoices.Heading, String> headings(
            List<String> given, List<FileSurvey> files) {
        Map<ReadingChoices.Heading, String> headings = new HashMap<>();
        for (String each : given) {
            String[] parts = parts(each, "=", "--heading needs OLD=COLUMN.");
            for (FileSurvey file : files) {
                file.columns().stream()
                        .map(FileSurvey.Column::heading)
                        .filter(heading -> heading.strip().equalsIgnoreCase(parts[0].strip()))
                        .forEach(
                                heading ->
                                        headings.put(
                                                new ReadingChoices.Heading(file.id(), heading),
                                                parts[1].strip().toUpperCase(Locale.ROOT)));
            }
        }
        return headings;
    }

    private static Map<ReadingChoices.Code, String> codes(List<String> given) {
        Map<ReadingChoices.Code, String> codes = new HashMap<>();
        for (String each : given) {
            String[] column = parts(each, ":", "--code needs COLUMN:OLD=NEW.");
            String[] code = parts(column[1], "=", "--code needs COLUMN:OLD=NEW.");
            codes.put(
                    new ReadingChoices.Code(
                            column[0].strip().toUpperCase(Locale.ROOT),
                            code[0].strip().toUpperCase(Locale.ROOT)),
                    code[1].strip().toUpperCase(Locale.ROOT));
        }
        return codes;
    }

    private static String[] parts(String text, String between, String otherwise) {
        int at = text.indexOf(between);
        if (at <= 0) {
            throw new WrongUse(otherwise);
        }
        return new String[] {text.substring(0, at), text.substring(at + between.length())};
    }
}
