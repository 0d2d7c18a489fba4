package org.homeward.ui.quality;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.homeward.app.DataIssue;
import org.homeward.app.Outcome;
import org.homeward.app.out.NewPlace;
import org.homeward.app.out.OutBook;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.PathPicker;

/** The list for people who mend the data in its source: a workbook with notes, or plain CSV. */
record IssueExport(List<List<String>> rows, LocalDate on) {
    static IssueExport of(List<DataIssue> issues, LocalDate today) {
        return new IssueExport(IssueRows.of(issues, today), today);
    }

    /** Refused when something is there already. */
    Outcome<Path> save(Path file, QualityDesk work) {
        var place = NewPlace.at(file);
        var against = place.reasonsAgainst();
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        boolean workbook = PathPicker.ending(file.toString()).equals("xlsx");
        return Outcome.done(
                place.make(
                        beside -> {
                            if (workbook) {
                                work.workbooks().write(book(), beside);
                            } else {
                                work.tables().write(beside, IssueRows.COLUMNS, rows);
                            }
                        },
                        () -> {}));
    }

    private OutBook book() {
        var columns = IssueRows.COLUMNS.stream().map(IssueExport::column).toList();
        return new OutBook(
                "Data issues",
                List.of(
                        new OutBook.Note("What it is", "Issues of the data as they were listed."),
                        new OutBook.Note("As at", Plain.day(on)),
                        new OutBook.Note(
                                "For whom",
                                "Internal: it names children by their code. Not for publication.")),
                List.of(
                        new OutTable(
                                "data issues", "A row is one issue of the data.", columns, rows)));
    }

    private static OutColumn column(String name) {
        return switch (name) {
            case "ROW", "DAYS_OLD" -> OutColumn.number(name, IssueRows.meaning(name));
            case "RETURN_TO", "DAY", "FIRST_FOUND_ON" ->
                    OutColumn.date(name, IssueRows.meaning(name));
            default -> OutColumn.text(name, IssueRows.meaning(name));
        };
    }
}
