package org.homeward.wiring;

import java.time.Clock;
import org.homeward.report.ChartPicture;
import org.homeward.report.CsvTable;
import org.homeward.report.DrawingFile;
import org.homeward.report.MatchingRecordPdf;
import org.homeward.report.PaperPdf;
import org.homeward.testing.CountingIds;

/** The real tools with a stopped clock and ids in order. */
final class TestTools {
    private TestTools() {}

    static Tools with(Clock clock) {
        return new Tools(
                clock,
                new CountingIds(),
                new MatchingRecordPdf(),
                new PaperPdf(),
                new ChartPicture(),
                new DrawingFile(),
                new CsvTable());
    }
}
