package org.homeward.exchange.ssda903.file;

import java.util.List;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.exchange.ssda903.table.TableRows;

/**
 * What one file holds: one table of a CSV file, all tables of an XML file or of a workbook.
 *
 * @param whole the file may hold all tables of a return
 * @param surveys one a table, those of nothing known included
 * @param problems those of the file as a whole
 */
public record FileRows(
        ReturnFile file, boolean whole, List<TableSurvey> surveys, List<Problem> problems) {
    public FileRows {
        surveys = List.copyOf(surveys);
        problems = List.copyOf(problems);
    }

    /** The tables that are of a return. */
    public List<TableRows> tables() {
        return surveys.stream().map(TableSurvey::findTable).flatMap(Optional::stream).toList();
    }
}
