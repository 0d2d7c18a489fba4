package org.homeward.report;

import java.util.ArrayList;
import java.util.List;
import org.homeward.app.out.OutBook;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.app.report.KeyFigure;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.ReportPart;
import org.homeward.app.report.ReportTable;
import org.homeward.app.report.SignOff;
import org.homeward.domain.common.Plain;

/** The report as tables with notes, for a workbook or a folder of CSV files. */
final class MonthlyReportBook {
    private MonthlyReportBook() {}

    static OutBook of(MonthlyReport report) {
        List<OutTable> tables = new ArrayList<>();
        tables.add(figures(report.glance().figures()));
        tables(report).forEach(table -> tables.add(table.out()));
        return new OutBook(report.title(), notes(report), tables);
    }

    static List<ReportTable> tables(MonthlyReport report) {
        return report.parts().stream().flatMap(part -> part.tables().stream()).toList();
    }

    private static OutTable figures(List<KeyFigure> figures) {
        return new OutTable(
                "key_figures",
                "The figures of the first page, as they are printed.",
                List.of(
                        OutColumn.text("FIGURE", "What is told."),
                        OutColumn.text("ALL", "All children counted."),
                        OutColumn.text("WITHOUT_UNACCOMPANIED", "Without unaccompanied."),
                        OutColumn.text("ALL_A_YEAR_BEFORE", "All, a year before.")),
                figures.stream()
                        .map(f -> List.of(f.name(), f.all(), f.without(), f.before()))
                        .toList());
    }

    private static List<OutBook.Note> notes(MonthlyReport report) {
        List<OutBook.Note> notes = new ArrayList<>();
        notes.add(note("Authority", report.authority().name()));
        if (report.authority().sample()) {
            notes.add(note("Sample", "Everybody in it is invented."));
        }
        notes.add(note("Month", Plain.month(report.month())));
        notes.add(note("Version", report.audience().label()));
        report.signOff()
                .map(SignOff::inWords)
                .ifPresent(words -> notes.add(note("Sign-off", words)));
        notes.add(
                note(
                        "Sources",
                        "Statutory returns (SSDA903), registers and prices that were imported, and"
                                + " what was recorded in this program."));
        notes.add(
                note(
                        "Formulas",
                        "Sums of rows and columns and shares are formulas where nothing in them is"
                                + " hidden."));
        notes.add(note("Number and mix", MonthlyReport.TWO_DIALS));
        for (String finding : report.glance().findings()) {
            notes.add(note("Finding", finding));
        }
        for (ReportPart part : report.parts()) {
            part.words().forEach(words -> notes.add(note(part.topic().title(), words)));
            for (ReportTable table : part.tables()) {
                notes.add(note("Sheet " + table.name(), table.out().about()));
                for (OutColumn column : table.out().columns()) {
                    notes.add(note(table.name() + ", " + column.name(), column.meaning()));
                }
            }
        }
        return notes;
    }

    private static OutBook.Note note(String about, String text) {
        return new OutBook.Note(about, text);
    }
}
