package org.homeward.app;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads the authority's registers (our open CSV forms). It never throws for what is in a file: a
 * bad row becomes a problem with its line.
 */
public interface RegisterReader {
    /** The columns of the file are those of a register. */
    boolean recognises(Path file);

    ReadRegisters read(List<Path> files);
}
