package org.homeward.exchange.ssda903.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.app.reading.Stopped;
import org.homeward.domain.care.RowSource;

/** Reads a CSV file as the table that its columns make it. */
final class CsvTable {
    private static final int BUFFER = 4 * Limits.FIELD_CHARACTERS;

    private CsvTable() {}

    static FileRows read(ReturnFile file, Decoded decoded, Reading reading) {
        String text = decoded.text();
        int start = afterSeparatorLine(text);
        TableTaker taker = new TableTaker(file.id(), file.name(), reading);
        CsvRows rows = new CsvRows(taker, start > 0 ? 1 : 0);
        try (CsvReader<Boolean> reader =
                lenient(separator(text, start))
                        .build(rows, start > 0 ? text.substring(start) : text)) {
            reader.forEach(read -> {});
        } catch (CsvParseException broken) {
            throw refusal(broken, taker);
        } catch (java.io.IOException e) {
            throw new FileRefused("The file cannot be read.");
        }
        return rows(file, decoded, taker);
    }

    private static CsvReader.CsvReaderBuilder lenient(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER);
    }

    private static FileRows rows(ReturnFile file, Decoded decoded, TableTaker taker) {
        List<Problem> notes = new ArrayList<>();
        if (decoded.guessed()) {
            notes.add(
                    new Problem(
                            Severity.NOTE,
                            "ENCODING",
                            Optional.empty(),
                            new RowSource(file.name(), 1),
                            "Not UTF-8.",
                            "read as Windows-1252"));
        }
        try {
            notes.addAll(taker.finish());
        } catch (FileRefused refused) {
            notes.add(
                    Problem.ofFile(new RowSource(file.name(), refused.line()), refused.sentence()));
        }
        return new FileRows(file, false, List.of(taker.survey()), notes);
    }

    private static RuntimeException refusal(CsvParseException broken, TableTaker taker) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (at instanceof FileRefused refused) {
                return refused;
            }
            if (at instanceof Stopped stopped) {
                return stopped;
            }
        }
        String sentence = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        return new FileRefused(
                taker.line(),
                sentence.contains("quote")
                        ? "A quote opens in this row and is never closed, or text follows it."
                        : "The row cannot be cut into cells; a cell may be too long.");
    }

    /** A first line such as {@code sep=;} is a message to a spreadsheet. */
    private static int afterSeparatorLine(String text) {
        return text.regionMatches(true, 0, "sep=", 0, 4) ? text.indexOf('\n') + 1 : 0;
    }

    /** Comma, semicolon or tab, whichever parts the header most often. */
    private static char separator(String text, int start) {
        int end = text.indexOf('\n', start);
        String header = text.substring(start, end < 0 ? text.length() : end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
