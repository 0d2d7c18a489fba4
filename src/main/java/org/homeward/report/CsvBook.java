package org.homeward.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.app.out.BookWriter;
import org.homeward.app.out.OutBook;
import org.homeward.app.out.OutTable;

/** Tables as a folder of CSV files, the notes among them. */
public final class CsvBook implements BookWriter {
    private final CsvTable csv = new CsvTable();

    @Override
    public void write(OutBook book, Path place) {
        try {
            Files.createDirectory(place);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        if (!book.notes().isEmpty()) {
            csv.write(
                    place.resolve("notes.csv"),
                    OutBook.NOTE_HEADINGS,
                    book.notes().stream().map(note -> List.of(note.about(), note.text())).toList());
        }
        for (OutTable table : book.tables()) {
            csv.write(place.resolve(table.name() + ".csv"), table.headings(), table.rows());
        }
    }
}
