package org.homeward.exchange.ssda903.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.exchange.ssda903.table.Cells;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;

/** One table that the blocks of an XML file make. */
final class XmlTable {
    private final String file;
    private final TableSurvey survey;
    private final Intake intake;
    private final Map<Column, Integer> headings = new EnumMap<>(Column.class);
    private final Table table;
    private int number;

    XmlTable(ReturnFile file, Table table, Reading reading) {
        this.file = file.name();
        this.table = table;
        this.survey = new TableSurvey(id(file, table), file.name() + ", " + table.label());
        this.intake = new Intake(table, survey, reading);
    }

    static String id(ReturnFile file, Table table) {
        return file.id() + "#" + table.label();
    }

    TableSurvey survey() {
        return survey;
    }

    List<Problem> notes() {
        return intake.notes(file);
    }

    int nextNumber() {
        if (++number > Limits.ROWS) {
            throw new FileRefused("The return has more than 1,000,000 rows of a table.");
        }
        return number;
    }

    /**
     * Takes a row in.
     *
     * @param values what stands in its block
     */
    void add(Cells cells, Map<Column, String> values) {
        values.forEach(this::sample);
        intake.take(cells);
    }

    private void sample(Column column, String text) {
        if (table.indexOf(column) < 0) {
            return;
        }
        Integer index = headings.get(column);
        if (index == null) {
            index = headings.size();
            headings.put(column, index);
            survey.heading(column.name(), Optional.of(column));
        }
        survey.sample(index, text);
    }
}
