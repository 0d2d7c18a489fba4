package org.homeward.exchange.ssda903.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.ssda903.table.Cells;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table in as its cells come: the first row names the columns, the others are kept. A table
 * whose columns are those of nothing known is surveyed to its end, so that a person can say what
 * they stand for.
 */
final class TableTaker {
    private static final int ROWS_BETWEEN_NEWS = 2_000;
    private static final Set<Column> OF_EVERY_TABLE = EnumSet.of(Column.YEAR, Column.LA);

    private final String file;
    private final Reading reading;
    private final TableSurvey survey;
    private final Cells cells;
    private final List<String> headings = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private List<Optional<Column>> columns = List.of();
    private @Nullable Intake intake;
    private boolean begun;
    private int line;
    private int count;
    private boolean surplus;
    private String broken = "";
    private int rows;
    private long unreported;

    /**
     * A table that begins.
     *
     * @param id tells it apart from all others
     * @param file its name without the folder
     */
    TableTaker(String id, String file, Reading reading) {
        this.file = file;
        this.reading = reading;
        this.survey = new TableSurvey(id, file);
        this.cells = new Cells(file);
    }

    void begin(int newLine) {
        line = newLine;
        count = 0;
        surplus = false;
        broken = "";
        cells.begin(newLine);
    }

    void cell(int index, String text) {
        count = index + 1;
        unreported += text.length() + 1L;
        if (text.length() > Limits.FIELD_CHARACTERS) {
            throw new FileRefused(line, "A cell holds more than 32,768 characters.");
        }
        if (!begun) {
            headings.add(text);
        } else if (index >= columns.size()) {
            surplus = surplus || !text.isBlank();
        } else if (!text.isEmpty()) {
            filled(index, text);
        }
    }

    /** A cell of the row has no usable value; the row cannot be used where the column is read. */
    void broken(int index, String what) {
        if (begun && index < columns.size()) {
            columns.get(index).ifPresent(column -> broken = column.name() + " " + what + ".");
        }
    }

    /** Ends the row that was begun. */
    void end() {
        if (!begun) {
            headings();
            return;
        }
        if (++rows > Limits.ROWS) {
            throw new FileRefused(line, "The table has more than 1,000,000 rows.");
        }
        if (rows % ROWS_BETWEEN_NEWS == 0) {
            tell();
        }
        if (intake == null) {
            survey.countUnread();
        } else if (!broken.isEmpty()) {
            intake.refuse(cells, broken);
        } else if (surplus || (count < columns.size() && count > 1)) {
            intake.refuse(
                    cells,
                    "The row has %d cells where the header has %d."
                            .formatted(count, columns.size()));
        } else {
            intake.take(cells);
        }
    }

    int line() {
        return line;
    }

    TableSurvey survey() {
        return survey;
    }

    /** Ends the table; refused when it had no header or is none of a return. */
    List<Problem> finish() {
        tell();
        if (!begun) {
            throw new FileRefused("The file is empty.");
        }
        if (intake == null) {
            throw new FileRefused(1, "The columns are those of no table of the return.");
        }
        notes.addAll(intake.notes(file));
        return notes;
    }

    private void filled(int index, String text) {
        survey.sample(index, text);
        Optional<Column> column = columns.get(index);
        if (column.isPresent()) {
            cells.set(column.get(), text);
        } else {
            cells.markFilled();
        }
    }

    private void tell() {
        reading.tell(file, unreported);
        unreported = 0;
    }

    private void headings() {
        begun = true;
        if (headings.size() > Limits.COLUMNS) {
            throw new FileRefused(line, "The table has more than 200 columns.");
        }
        List<Optional<Column>> found =
                headings.stream().map(text -> reading.column(survey.id(), text)).toList();
        Set<Column> different = EnumSet.noneOf(Column.class);
        found.forEach(column -> column.ifPresent(known -> addOnce(different, known)));
        Optional<Table> table = Table.recognise(different);
        table.ifPresent(known -> intake = new Intake(known, survey, reading));
        columns = found.stream().map(column -> column.filter(c -> isRead(table, c))).toList();
        for (int i = 0; i < headings.size(); i++) {
            survey.heading(
                    headings.get(i).strip(), table.isEmpty() ? found.get(i) : columns.get(i));
        }
        table.ifPresent(known -> compare(known, different));
    }

    private static boolean isRead(Optional<Table> table, Column column) {
        return OF_EVERY_TABLE.contains(column)
                || table.filter(t -> t.indexOf(column) >= 0).isPresent();
    }

    private void addOnce(Set<Column> found, Column column) {
        if (!found.add(column)) {
            throw new FileRefused(line, "The column " + column.name() + " stands there twice.");
        }
    }

    private void compare(Table table, Set<Column> found) {
        List<String> extra = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (columns.get(i).isEmpty() && !headings.get(i).isBlank()) {
                extra.add(headings.get(i).strip());
            }
        }
        if (!extra.isEmpty()) {
            note("More columns than the return has.", "kept out: " + String.join(", ", extra));
        }
        String missing =
                table.columns().stream()
                        .filter(column -> !found.contains(column) && column != Column.UASC)
                        .map(Column::name)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            note("Columns of the return are not there.", "taken as blank: " + missing);
        }
    }

    private void note(String text, String repair) {
        notes.add(
                new Problem(
                        Severity.NOTE,
                        "COLUMNS",
                        Optional.empty(),
                        new RowSource(file, line),
                        text,
                        repair));
    }
}
