package org.homeward.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.homeward.app.TableWriter;

/** A table as the ending of the file's name says: a workbook for {@code .xlsx}, else CSV. */
public final class TableFile implements TableWriter {
    private final TableWriter workbook = new XlsxBook();
    private final TableWriter csv = new CsvTable();

    @Override
    public void write(Path file, List<String> columns, List<List<String>> rows) {
        boolean isWorkbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        (isWorkbook ? workbook : csv).write(file, columns, rows);
    }
}
