package org.homeward.exchange.registers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.exchange.text.TextDecoding;

/**
 * A register file as rows of text.
 *
 * @param columns place of each column, in capitals
 * @param lines line of each row, from 1
 */
record RegisterFile(Map<String, Integer> columns, List<List<String>> rows, List<Integer> lines) {
    private static final long LARGEST = 50L * 1024 * 1024;

    /** Throws {@link BadCell} with a plain sentence when it is not such a file. */
    static RegisterFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadCell("The file is larger than 50 MB.");
            }
            TextDecoding decoded = TextDecoding.of(Files.readAllBytes(file));
            if (decoded.holdsNul()) {
                throw new BadCell("The file is not a text file.");
            }
            return parse(decoded.text());
        } catch (IOException cannot) {
            throw new BadCell("The file cannot be read.");
        } catch (CsvParseException bad) {
            throw new BadCell("The file is not a CSV file: a quotation mark may be left open.");
        }
    }

    private static RegisterFile parse(String text) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        char separator = separator(text);
        for (CsvRecord row :
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            if (columns.isEmpty()) {
                addColumns(row, columns);
            } else {
                rows.add(row.getFields());
                lines.add((int) row.getStartingLineNumber());
            }
        }
        if (endsInsideQuotes(text, rows)) {
            throw new BadCell(
                    "A quotation mark that opens in line %d is never closed."
                            .formatted(lines.get(lines.size() - 1)));
        }
        return new RegisterFile(columns, rows, lines);
    }

    /** The reader takes the end of the file for the end of the quotation and would swallow rows. */
    private static boolean endsInsideQuotes(String text, List<List<String>> rows) {
        return !rows.isEmpty()
                && text.chars().filter(c -> c == '"').count() % 2 != 0
                && rows.get(rows.size() - 1).stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
    }

    private static void addColumns(CsvRecord row, Map<String, Integer> columns) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            String name = row.getField(i).strip().toUpperCase(Locale.ROOT).replace(' ', '_');
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                throw new BadCell("The column %s stands in the file twice.".formatted(name));
            }
        }
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        return head.indexOf(',') >= 0
                ? ','
                : head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
