package org.homeward.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/** Returns as read: a row for each return and a row for each of its lines. */
final class ReturnTable {

    /** More lines than a return may have (the import's limit is far below). */
    private static final long MOST_LINES = 10_000_000;

    static final Table<Header> HEADERS =
            Table.<Header>named("statutory_return")
                    .with("year_end", Header::yearEnd)
                    .with("label", Header::label)
                    .keyedBy("year_end")
                    .readBy(row -> new Header(row.day("year_end"), row.text("label")));

    static final Table<Line> LINES =
            Table.<Line>named("return_row")
                    .with("year_end", Line::yearEnd)
                    .with("line_no", Line::number)
                    .with("child_id", line -> line.row().child().text())
                    .with("decom_on", line -> line.row().decom())
                    .with("dec_on", line -> line.row().dec())
                    .with("rne", line -> line.row().codes().rne())
                    .with("ls", line -> line.row().codes().legal())
                    .with("cin", line -> line.row().codes().need())
                    .with("place", line -> line.row().codes().place())
                    .with("place_provider", line -> line.row().codes().provider())
                    .with("rec", line -> line.row().codes().rec())
                    .with("reason_place_change", line -> line.row().codes().changeReason())
                    .with("urn", line -> line.row().codes().urn())
                    .with("home_post", line -> line.row().homePost())
                    .with("pl_post", line -> line.row().placementPost())
                    .with("file_name", line -> line.row().source().file())
                    .with("file_line", line -> (long) line.row().source().line())
                    .keyedBy("line_no")
                    .readBy(ReturnTable::line);

    private ReturnTable() {}

    /** A return without its rows. */
    record Header(LocalDate yearEnd, String label) {}

    /** One row of a return; its number begins with the day of the return, so none has it twice. */
    record Line(LocalDate yearEnd, long number, EpisodeRow row) {}

    static Header header(ReturnRows rows) {
        return new Header(rows.yearEnd(), rows.label());
    }

    static long numberBefore(LocalDate yearEnd) {
        return yearEnd.toEpochDay() * MOST_LINES;
    }

    static List<Line> lines(ReturnRows rows) {
        var lines = new ArrayList<Line>(rows.rows().size());
        long before = numberBefore(rows.yearEnd());
        for (EpisodeRow row : rows.rows()) {
            lines.add(new Line(rows.yearEnd(), before + lines.size() + 1, row));
        }
        return lines;
    }

    private static Line line(Cells row) {
        return new Line(
                row.day("year_end"),
                row.number("line_no"),
                new EpisodeRow(
                        ChildId.of(row.text("child_id")),
                        row.day("decom_on"),
                        row.findDay("dec_on"),
                        codes(row),
                        row.text("home_post"),
                        row.text("pl_post"),
                        new RowSource(row.text("file_name"), row.count("file_line"))));
    }

    private static EpisodeRow.Codes codes(Cells row) {
        return new EpisodeRow.Codes(
                row.text("rne"),
                row.text("ls"),
                row.text("cin"),
                row.text("place"),
                row.text("place_provider"),
                row.text("rec"),
                row.text("reason_place_change"),
                row.text("urn"));
    }
}
