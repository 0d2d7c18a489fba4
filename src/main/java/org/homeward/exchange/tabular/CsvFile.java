package org.homeward.exchange.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeward.app.reading.Progress;
import org.homeward.exchange.text.TextDecoding;

/** Cuts a CSV file into lines of cells. A line of another length than the headings is marked. */
final class CsvFile {
    private static final int ROWS = 200_000;
    private static final int COLUMNS = 200;
    private static final int FIELD_CHARACTERS = 32 * 1024;
    private static final int ROWS_BETWEEN_NEWS = 1_000;
    private static final int LONGEST_CHARACTER = 4;
    private static final int SAMPLES = 3;

    private CsvFile() {}

    static FileTable read(String id, String name, byte[] bytes, Progress progress) {
        TextDecoding decoded = decoded(bytes);
        List<FileTable.Line> lines = new ArrayList<>();
        try {
            for (CsvRecord row : reader(decoded.text())) {
                add(row, decoded.text(), lines);
                if (lines.size() % ROWS_BETWEEN_NEWS == 0) {
                    progress.at("reading " + name, lines.size(), 0);
                    progress.orStop();
                }
            }
        } catch (CsvParseException broken) {
            throw refusal(broken, lines);
        }
        return new FileTable(id, name, name, lines, notes(decoded));
    }

    /** The headings alone; what cannot be cut has none. */
    static FileTable head(String id, String name, byte[] start) {
        TextDecoding decoded = decoded(withoutHalfACharacter(start));
        List<FileTable.Line> lines = new ArrayList<>();
        try {
            for (CsvRecord row : reader(decoded.text())) {
                add(row, decoded.text(), lines);
                break;
            }
        } catch (CsvParseException cutShort) {
            return new FileTable(id, name, name, List.of(), List.of());
        }
        return new FileTable(id, name, name, lines, List.of());
    }

    /** Where a file is cut off, its last character may be. */
    private static byte[] withoutHalfACharacter(byte[] start) {
        for (int less = 0; less < LONGEST_CHARACTER && less < start.length; less++) {
            byte[] shorter = Arrays.copyOf(start, start.length - less);
            if (TextDecoding.find(shorter).isPresent()) {
                return shorter;
            }
        }
        return start;
    }

    private static void add(CsvRecord row, String text, List<FileTable.Line> lines) {
        int number = (int) row.getStartingLineNumber() + (start(text) > 0 ? 1 : 0);
        List<String> cells = row.getFields();
        int width = lines.isEmpty() ? cells.size() : lines.get(0).cells().size();
        if (width > COLUMNS) {
            throw new Unreadable(number, "The file has more than 200 columns.");
        }
        if (lines.size() > ROWS) {
            throw new Unreadable(number, "The file has more than 200,000 rows.");
        }
        if (cells.stream().anyMatch(cell -> cell.length() > FIELD_CHARACTERS)) {
            throw new Unreadable(number, "A cell holds more than 32,768 characters.");
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        lines.add(new FileTable.Line(number, cells, ragged(cells, width)));
    }

    /** Empty cells too many at the end do no harm; anything else may have shifted. */
    private static Map<Integer, String> ragged(List<String> cells, int width) {
        boolean surplus =
                cells.size() > width
                        && !cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
        return surplus || cells.size() < width
                ? Map.of(
                        -1,
                        "The row has %d cells where the headings are %d."
                                .formatted(cells.size(), width))
                : Map.of();
    }

    private static CsvReader<CsvRecord> reader(String text) {
        int start = start(text);
        return CsvReader.builder()
                .fieldSeparator(separator(text, start))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(4 * FIELD_CHARACTERS)
                .ofCsvRecord(start > 0 ? text.substring(start) : text);
    }

    private static Unreadable refusal(CsvParseException broken, List<FileTable.Line> lines) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            if (at instanceof Unreadable unreadable) {
                return unreadable;
            }
        }
        int last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
        String sentence = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        return new Unreadable(
                last,
                sentence.contains("quote")
                        ? "A quotation mark that opens in line %d is never closed, or text follows it."
                                .formatted(last)
                        : "The row cannot be cut into cells; a cell may be too long.");
    }

    private static TextDecoding decoded(byte[] bytes) {
        TextDecoding decoded =
                TextDecoding.find(bytes)
                        .orElseThrow(
                                () ->
                                        new Unreadable(
                                                "The file is damaged: it is not a text file."));
        int nul = decoded.text().indexOf('\0');
        if (nul >= 0) {
            int line = 1 + (int) decoded.text().chars().limit(nul).filter(c -> c == '\n').count();
            throw new Unreadable(line, "The file is not a text file: it holds NUL characters.");
        }
        return decoded;
    }

    private static List<FileTable.Note> notes(TextDecoding decoded) {
        boolean certain =
                decoded.charset().equals(StandardCharsets.UTF_8)
                        || decoded.charset().equals(StandardCharsets.UTF_16LE)
                        || decoded.charset().equals(StandardCharsets.UTF_16BE);
        return certain
                ? List.of()
                : List.of(
                        new FileTable.Note(
                                "Not UTF-8; look whether these words are right.",
                                "read as Windows-1252",
                                String.join(", ", changedWords(decoded.text()))));
    }

    private static Set<String> changedWords(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.split("[\\s,;\"]+", -1)) {
            if (words.size() < SAMPLES && word.chars().anyMatch(c -> c > 127)) {
                words.add(word);
            }
        }
        return words;
    }

    /** A first line such as {@code sep=;} is a message to a spreadsheet. */
    private static int start(String text) {
        return text.regionMatches(true, 0, "sep=", 0, 4) ? text.indexOf('\n') + 1 : 0;
    }

    /** Comma, semicolon or tab, whichever parts the headings most often. */
    private static char separator(String text, int start) {
        int end = text.indexOf('\n', start);
        String head = text.substring(start, end < 0 ? text.length() : end);
        return Arrays.asList(',', ';', '\t').stream()
                .max(
                        java.util.Comparator.comparingLong(
                                candidate -> head.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }
}
