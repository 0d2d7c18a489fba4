package org.homeward.ui.importing;

import java.util.List;
import org.homeward.app.ImportReceipt;
import org.homeward.app.importing.ImportFiles;
import org.homeward.app.importing.ReadFiles;
import org.homeward.app.importing.ReturnTotals;
import org.homeward.app.reading.Progress;

/**
 * What would be after the import.
 *
 * @param totals of the returns read and of the stored year before each, oldest first
 */
record Preview(ImportReceipt would, List<ReturnTotals> totals) {
    Preview {
        totals = List.copyOf(totals);
    }

    static Preview of(ImportFiles importFiles, ReadFiles read, Progress progress) {
        return new Preview(importFiles.preview(read, progress), importFiles.totals(read));
    }
}
