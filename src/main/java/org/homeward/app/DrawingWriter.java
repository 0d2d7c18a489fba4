package org.homeward.app;

import java.nio.file.Path;

/** Writes a picture as a file. */
public interface DrawingWriter {
    /**
     * The ending of the name says the form: png, svg or pdf, the last two as lines and letters.
     * Throws {@link IllegalArgumentException} for another one and {@link
     * java.io.UncheckedIOException} when the file cannot be written.
     */
    void write(Drawing drawing, Path file);
}
