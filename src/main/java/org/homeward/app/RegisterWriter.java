package org.homeward.app;

import java.nio.file.Path;
import java.util.List;
import org.homeward.position.CareBook;

/** Writes the registers so that reading them back gives the same facts. */
public interface RegisterWriter {
    /** One CSV file a sheet; gives the files written. Refuses a folder that already holds one. */
    List<Path> write(CareBook book, Path folder);
}
