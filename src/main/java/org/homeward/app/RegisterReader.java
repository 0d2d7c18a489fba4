package org.homeward.app;

import java.nio.file.Path;
import java.util.List;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.position.CareBook;
import org.homeward.position.Facts;

/**
 * Reads the authority's registers (our open forms, CSV or a workbook) and the regulator's lists of
 * providers. It never throws for what is in a file: a bad row becomes a problem with its line.
 */
public interface RegisterReader {
    /**
     * The columns of the file, or of a sheet of it, are those of a register.
     *
     * @param choices headings that stand for a register's column under another name
     */
    boolean recognises(Path file, ReadingChoices choices);

    /**
     * Reads the cells. Throws {@link org.homeward.app.reading.Stopped} when asked to stop.
     *
     * @param choices headings that stand for a register's column under another name
     */
    RegisterSheets read(List<Path> files, ReadingChoices choices, Progress progress);

    /** The file says so itself. */
    default boolean recognises(Path file) {
        return recognises(file, ReadingChoices.NONE);
    }

    /** Reads files as they say themselves, with nothing stored before. */
    default ReadRegisters read(List<Path> files) {
        return read(files, ReadingChoices.NONE, Progress.UNHEARD).over(new CareBook(Facts.NONE));
    }
}
