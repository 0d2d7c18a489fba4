package org.homeward.app.paper;

import java.nio.file.Path;
import org.homeward.domain.common.Authority;

/** Prints a paper on A4. */
public interface PaperPrinter {
    /**
     * Writes it into a file, in place of one that is there. Throws {@link
     * java.io.UncheckedIOException} when the file cannot be written.
     */
    void print(Paper paper, Authority authority, Path file);
}
