package org.homeward.app;

import java.util.List;
import org.homeward.app.reading.FileSurvey;
import org.homeward.position.CareBook;

/** Cells of registers, read but not yet laid over what is stored. */
public interface RegisterSheets {
    /**
     * What the rows say, laid over what is stored: a column that a file does not have, or a cell
     * that is empty where the form does not say that empty means unknown, stays as it was.
     */
    ReadRegisters over(CareBook stored);

    /** What each file or sheet was found to be. */
    List<FileSurvey> files();

    /** Files and sheets that could not be used at all. */
    List<Problem> refused();
}
