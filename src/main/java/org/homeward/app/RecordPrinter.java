package org.homeward.app;

import java.nio.file.Path;
import org.homeward.domain.common.Authority;

/** Prints a stored decision for people to read and sign. */
public interface RecordPrinter {
    /**
     * Writes the record as it was stored into a file, in place of one that is there. Throws {@link
     * java.io.UncheckedIOException} when the file cannot be written.
     */
    void print(MatchingRecord record, Authority authority, Path file);
}
