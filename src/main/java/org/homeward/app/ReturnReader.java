package org.homeward.app;

import java.nio.file.Path;
import java.util.List;
import org.homeward.domain.care.ReturnRows;

/**
 * Reads statutory returns: folders, single tables, zip files, XML. It never throws for what is in a
 * file: a bad row or a file of another kind becomes a problem with its place.
 */
public interface ReturnReader {
    /** Reads everything once; tables are recognised by their columns, never by their name. */
    ReadReturns read(List<Path> paths);

    /** Derives what happened from all rows of all returns, the newest return having the say. */
    CanonicalCare canonical(List<ReturnRows> returns);
}
