package org.homeward.app.out;

import java.nio.file.Path;

/** Writes tables that leave the program. Cells are never left to run as a formula. */
public interface BookWriter {
    /**
     * Writes the book to a place where nothing is. Throws {@link java.io.UncheckedIOException} when
     * it cannot be written.
     */
    void write(OutBook book, Path place);
}
