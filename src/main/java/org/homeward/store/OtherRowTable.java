package org.homeward.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.TableRow;
import org.homeward.domain.common.ChildId;

/** Rows of the tables of a return other than its episodes, as they were read. */
final class OtherRowTable {

    static final Table<Line> TABLE =
            Table.<Line>named("return_cells")
                    .with("year_end", Line::yearEnd)
                    .with("line_no", Line::number)
                    .with("table_name", line -> line.row().table())
                    .with("child_id", line -> line.row().child().text())
                    .with("cells", line -> TextList.ordered(line.row().cells()))
                    .with("file_name", line -> line.row().source().file())
                    .with("file_line", line -> (long) line.row().source().line())
                    .keyedBy("line_no")
                    .readBy(OtherRowTable::line);

    private OtherRowTable() {}

    /** One row; its number begins with the day of the return, so none has it twice. */
    record Line(LocalDate yearEnd, long number, TableRow row) {}

    static List<Line> lines(ReturnRows rows) {
        var lines = new ArrayList<Line>(rows.others().size());
        long before = ReturnTable.numberBefore(rows.yearEnd());
        for (TableRow row : rows.others()) {
            lines.add(new Line(rows.yearEnd(), before + lines.size() + 1, row));
        }
        return lines;
    }

    private static Line line(Cells row) {
        return new Line(
                row.day("year_end"),
                row.number("line_no"),
                new TableRow(
                        row.text("table_name"),
                        ChildId.of(row.text("child_id")),
                        TextList.list(row.text("cells")),
                        new RowSource(row.text("file_name"), row.count("file_line"))));
    }
}
