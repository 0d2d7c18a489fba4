package org.homeward.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.app.TableWriter;
import org.homeward.app.out.SafeCell;

/**
 * A table as CSV in UTF-8 with a byte-order mark, so that spreadsheets read it as such. A cell that
 * a spreadsheet would take for a formula gets an apostrophe in front; plain numbers are left alone.
 */
public final class CsvTable implements TableWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public void write(Path file, List<String> columns, List<List<String>> rows) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                csv.writeRecord(safe(columns));
                rows.forEach(row -> csv.writeRecord(safe(row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(SafeCell::guarded).toList();
    }
}
