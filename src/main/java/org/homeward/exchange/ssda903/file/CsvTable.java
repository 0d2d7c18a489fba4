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
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.ssda903.table.TableRows;

/** Reads a CSV file as the table that its columns make it. */
final class CsvTable {
    private static final int BUFFER = 4 * Limits.FIELD_CHARACTERS;

    private CsvTable() {}

    static FileRows read(ReturnFile file, Decoded decoded) {
        String text = decoded.text();
        int start = afterSeparatorLine(text);
        CsvRows rows = new CsvRows(file.name(), start > 0 ? 1 : 0);
        try (CsvReader<Boolean> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text, start))
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(BUFFER)
                        .build(rows, start > 0 ? text.substring(start) : text)) {
            reader.forEach(read -> {});
        } catch (CsvParseException broken) {
            throw refusal(broken, rows);
        } catch (java.io.IOException e) {
            throw new FileRefused("The file cannot be read.");
        }
        TableRows table = rows.table();
        return new FileRows(file, List.of(table), notes(file, decoded, rows));
    }

    private static FileRefused refusal(CsvParseException broken, CsvRows rows) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (at instanceof FileRefused refused) {
                return refused;
            }
        }
        String sentence = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        return new FileRefused(
                rows.line(),
                sentence.contains("quote")
                        ? "A quote opens in this row and is never closed, or text follows it."
                        : "The row cannot be cut into cells; a cell may be too long.");
    }

    private static List<Problem> notes(ReturnFile file, Decoded decoded, CsvRows rows) {
        List<Problem> notes = new ArrayList<>();
        if (decoded.guessed()) {
            notes.add(note(file, "ENCODING", "Not UTF-8.", "read as Windows-1252"));
        }
        if (!rows.extraColumns().isEmpty()) {
            String names = String.join(", ", rows.extraColumns());
            notes.add(
                    note(
                            file,
                            "COLUMNS",
                            "More columns than the return has.",
                            "kept out: " + names));
        }
        return notes;
    }

    private static Problem note(ReturnFile file, String rule, String text, String repair) {
        return new Problem(
                Severity.NOTE, rule, Optional.empty(), new RowSource(file.name(), 1), text, repair);
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
