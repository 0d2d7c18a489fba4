package org.homeward.app.report;

import java.util.List;

/** Shows the pages of a report before it is written. */
public interface ReportPages {
    /**
     * Each page as a PNG picture. Throws {@link java.io.UncheckedIOException} when they cannot be
     * drawn.
     */
    List<byte[]> pictures(MonthlyReport report);
}
