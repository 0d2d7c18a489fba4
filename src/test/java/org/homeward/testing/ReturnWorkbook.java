package org.homeward.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.homeward.exchange.text.CellDates;

/**
 * The tables of a folder as one workbook, as a case system would write it: days as dates of the
 * spreadsheet and figures as numbers.
 */
public final class ReturnWorkbook {
    private ReturnWorkbook() {}

    public static Path of(Path folder, Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Homeward", "1.0");
                Stream<Path> tables = Files.list(folder)) {
            int tab = 0;
            for (Path table : tables.sorted().toList()) {
                tab++;
                write(table, book.newWorksheet("Tab " + tab));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(Path table, Worksheet sheet) throws IOException {
        int at = 0;
        for (var record :
                CsvReader.builder().ofCsvRecord(Files.readString(table).replace("\uFEFF", ""))) {
            List<String> cells = record.getFields();
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, at, column, cells.get(column));
            }
            at++;
        }
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}") && CellDates.parse(cell).isPresent()) {
            sheet.value(row, column, CellDates.parse(cell).orElseThrow());
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (cell.matches("[1-9][0-9]{0,8}")) {
            sheet.value(row, column, Integer.parseInt(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
