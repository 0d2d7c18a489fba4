package org.homeward.exchange.registers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.RegisterWriter;
import org.homeward.app.out.SafeCell;
import org.homeward.position.CareBook;

/** Writes registers as CSV files, UTF-8, a file a sheet; a sheet without facts is left out. */
public final class RegisterCsvWriter implements RegisterWriter {
    @Override
    public List<Path> write(CareBook book, Path folder) {
        try {
            Files.createDirectories(folder);
            List<Path> written = new ArrayList<>();
            for (Sheet sheet : Sheets.ALL) {
                List<List<String>> rows = sheet.out().rows(book).toList();
                if (!rows.isEmpty()) {
                    written.add(write(sheet, rows, folder.resolve(sheet.name() + ".csv")));
                }
            }
            return written;
        } catch (IOException cannot) {
            throw new UncheckedIOException("The registers could not be written.", cannot);
        }
    }

    private static Path write(Sheet sheet, List<List<String>> rows, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.getFileName().toString());
        }
        try (CsvWriter csv =
                CsvWriter.builder()
                        .build(
                                Files.newBufferedWriter(
                                        file,
                                        StandardCharsets.UTF_8,
                                        StandardOpenOption.CREATE_NEW))) {
            csv.writeRecord(sheet.headings());
            rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCell::guarded).toList()));
        }
        return file;
    }
}
