package org.homeward.app;

import java.nio.file.Path;
import java.util.List;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.ReturnRows;

/**
 * Reads statutory returns: folders, single tables, workbooks, zip files, XML. It never throws for
 * what is in a file: a bad row or a file of another kind becomes a problem with its place.
 */
public interface ReturnReader {
    /**
     * Reads everything once; tables are recognised by their columns, never by their name. Throws
     * {@link org.homeward.app.reading.Stopped} when asked to stop.
     */
    ReadReturns read(List<Path> paths, ReadingChoices choices, Progress progress);

    /** Every broken rule of every row, each return compared with all others. */
    List<Problem> check(List<ReturnRows> returns);

    /** Derives what happened from all rows of all returns, the newest return having the say. */
    CanonicalCare canonical(List<ReturnRows> returns);

    /** Reads files as they say themselves. */
    default ReadReturns read(List<Path> paths) {
        return read(paths, ReadingChoices.NONE, Progress.UNHEARD);
    }
}
