package org.homeward.exchange.ssda903.file;

import java.util.List;
import org.homeward.app.Problem;
import org.homeward.exchange.ssda903.table.TableRows;

/**
 * What one file holds: one table of a CSV file, all tables of an XML file, none when it was
 * refused.
 *
 * @param problems those of the file as a whole
 */
public record FileRows(ReturnFile file, List<TableRows> tables, List<Problem> problems) {
    public FileRows {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }
}
