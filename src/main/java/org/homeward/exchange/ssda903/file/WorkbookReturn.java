package org.homeward.exchange.ssda903.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.workbook.NotAWorkbook;
import org.homeward.exchange.workbook.Workbook;
import org.homeward.exchange.workbook.WorkbookRow;
import org.homeward.exchange.workbook.WorkbookSheet;

/** Reads a workbook as a table a sheet; a sheet is recognised by its columns, whatever its name. */
final class WorkbookReturn {
    private final ReturnFile file;
    private final Reading reading;
    private final List<TableSurvey> surveys = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private WorkbookReturn(ReturnFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    /** Refused when it is no workbook, or none of its sheets is a table of a return. */
    static FileRows read(ReturnFile file, byte[] bytes, Reading reading) {
        WorkbookReturn workbook = new WorkbookReturn(file, reading);
        try {
            Workbook.open(bytes).sheets().forEach(workbook::sheet);
        } catch (NotAWorkbook bad) {
            throw new FileRefused(bad.sentence());
        }
        return workbook.rows();
    }

    private FileRows rows() {
        if (surveys.stream().noneMatch(survey -> survey.findTable().isPresent())) {
            problems.add(
                    Problem.ofFile(
                            new RowSource(file.name(), 0),
                            "No sheet of the workbook has the columns of a table of the return."));
        }
        return new FileRows(file, true, surveys, problems);
    }

    private void sheet(WorkbookSheet sheet) {
        String name = file.name() + " [" + sheet.name() + "]";
        TableTaker taker = new TableTaker(file.id() + "/" + sheet.name(), name, reading);
        SheetTaker rows = new SheetTaker(taker);
        List<String> notices = sheet.read(rows::take);
        if (rows.isEmpty()) {
            return;
        }
        surveys.add(taker.survey());
        if (taker.survey().findTable().isEmpty()) {
            note(name, "LEFT", "The columns are those of no table of the return.", "left aside");
            return;
        }
        problems.addAll(taker.finish());
        notices.forEach(notice -> note(name, "SHEET", notice, "please look"));
    }

    private void note(String name, String rule, String text, String repair) {
        problems.add(
                new Problem(
                        Severity.NOTE,
                        rule,
                        Optional.empty(),
                        new RowSource(name, 0),
                        text,
                        repair));
    }

    /** Gives every row as many cells as there are headings, since empty ones are not written. */
    private static final class SheetTaker {
        private final TableTaker taker;
        private int width = -1;

        SheetTaker(TableTaker taker) {
            this.taker = taker;
        }

        boolean isEmpty() {
            return width < 0;
        }

        void take(WorkbookRow row) {
            List<String> cells = row.cells();
            taker.begin(row.number());
            for (int i = 0; i < Math.max(width, cells.size()); i++) {
                taker.cell(i, i < cells.size() ? cells.get(i) : "");
            }
            width = width < 0 ? cells.size() : width;
            row.errors().forEach(taker::broken);
            taker.end();
        }
    }
}
