package org.homeward.app;

import java.nio.file.Path;
import java.util.List;
import org.homeward.domain.care.ReturnRows;
import org.homeward.position.CareBook;

/**
 * Writes returns, all their tables, so that reading them back gives the same children and episodes.
 * Placements recorded here stand in the return of their year as the moves they are.
 */
public interface ReturnWriter {
    /** A folder of CSV tables a year; gives the files written. Refuses to write over a file. */
    List<Path> writeCsv(List<ReturnRows> returns, CareBook book, Path folder);

    /**
     * An XML file a year, and beside it a CSV table for what XML has no place for; gives the files
     * written. Refuses to write over a file.
     */
    List<Path> writeXml(List<ReturnRows> returns, CareBook book, Path folder);
}
