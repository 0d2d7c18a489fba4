package org.homeward.app;

import java.nio.file.Path;
import java.util.List;

/** Prints the charts of the shift as pictures. */
public interface PicturePrinter {
    /**
     * One picture a chart, in a folder that is made when it is not there. Returns the files. Throws
     * {@link java.io.UncheckedIOException} when one cannot be written.
     */
    List<Path> print(ShiftView shift, Path folder);
}
