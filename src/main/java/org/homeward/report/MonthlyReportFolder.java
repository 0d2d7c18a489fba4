package org.homeward.report;

import java.nio.file.Path;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.ReportPrinter;

/** The tables of the monthly report as a folder of CSV files. */
public final class MonthlyReportFolder implements ReportPrinter {
    @Override
    public void print(MonthlyReport report, Path file) {
        new CsvBook().write(MonthlyReportBook.of(report), file);
    }
}
