package org.homeward.app.report;

import java.nio.file.Path;

/** Prints the monthly report. */
public interface ReportPrinter {
    /**
     * Writes it to a place where nothing is. Throws {@link java.io.UncheckedIOException} when it
     * cannot be written.
     */
    void print(MonthlyReport report, Path file);
}
