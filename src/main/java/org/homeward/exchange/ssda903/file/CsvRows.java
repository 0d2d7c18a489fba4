package org.homeward.exchange.ssda903.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.exchange.ssda903.table.Cells;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.Table;
import org.homeward.exchange.ssda903.table.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * Takes cells as they are cut, with no row in between: the first row names the columns, the others
 * go to the table.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final Cells cells;
    private final Texts texts = new Texts();
    private final int linesBefore;
    private final List<String> header = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();
    private List<Optional<Column>> columns = List.of();
    private @Nullable TableRows rows;
    private int line;
    private boolean surplus;

    CsvRows(String file, int linesBefore) {
        this.cells = new Cells(file);
        this.linesBefore = linesBefore;
    }

    /** Refused when the file has no header. */
    TableRows table() {
        if (rows == null) {
            throw new FileRefused("The file is empty.");
        }
        return rows;
    }

    List<String> extraColumns() {
        return extra;
    }

    int line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) startingLine + linesBefore;
        surplus = false;
        cells.begin(line);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > Limits.FIELD_CHARACTERS) {
            throw new FileRefused(line, "A cell holds more than 32,768 characters.");
        }
        if (rows == null) {
            header.add(new String(buffer, offset, length));
        } else if (index >= columns.size()) {
            surplus = surplus || !new String(buffer, offset, length).isBlank();
        } else if (columns.get(index).isPresent()) {
            cells.set(columns.get(index).get(), texts.of(buffer, offset, length));
        } else if (length > 0) {
            cells.markFilled();
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (rows == null) {
            rows = begin();
        } else if (surplus || (getFieldCount() < columns.size() && getFieldCount() > 1)) {
            rows.refuseUnread(
                    cells,
                    "The row has %d cells where the header has %d."
                            .formatted(getFieldCount(), columns.size()));
        } else {
            rows.add(cells);
        }
        if (rows.rows() > Limits.ROWS) {
            throw new FileRefused(line, "The table has more than 200,000 rows.");
        }
        return true;
    }

    private TableRows begin() {
        if (header.size() > Limits.COLUMNS) {
            throw new FileRefused(1, "The table has more than 200 columns.");
        }
        columns = header.stream().map(Column::find).toList();
        Set<Column> found = EnumSet.noneOf(Column.class);
        columns.forEach(column -> column.ifPresent(known -> addOnce(found, known)));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty() && !header.get(i).isBlank()) {
                extra.add(header.get(i).strip());
            }
        }
        Table table =
                Table.recognise(found)
                        .orElseThrow(
                                () ->
                                        new FileRefused(
                                                1,
                                                "The columns are those of no table of the return."));
        Set<Column> read = table.read();
        columns = columns.stream().map(column -> column.filter(read::contains)).toList();
        return new TableRows(table);
    }

    private static void addOnce(Set<Column> found, Column column) {
        if (!found.add(column)) {
            throw new FileRefused(1, "The column " + column.name() + " stands there twice.");
        }
    }
}
