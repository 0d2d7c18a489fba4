package org.homeward.app;

import java.nio.file.Path;
import java.util.List;

/** Writes a table as a file that a spreadsheet opens. */
public interface TableWriter {
    /**
     * Every row has as many cells as there are columns. Throws {@link java.io.UncheckedIOException}
     * when the file cannot be written.
     */
    void write(Path file, List<String> columns, List<List<String>> rows);
}
