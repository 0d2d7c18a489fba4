package org.homeward.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.homeward.app.TableWriter;
import org.homeward.app.out.BookWriter;
import org.homeward.app.out.OutBook;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.app.out.SafeCell;

/**
 * Tables as one Excel workbook: a sheet of notes and a sheet a table, with words to choose from.
 */
public final class XlsxBook implements BookWriter, TableWriter {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,10})?");

    /** What people type there later stays as they typed it: 007 is no 7, and 2018-04 no day. */
    private static final String AS_TYPED = "@";

    private static final int LONGEST_CELL = 32_767;
    private static final String HEADING_FILL = "E7EEF2";
    private static final int NOTES_WIDTH = 100;
    private static final int ABOUT_WIDTH = 34;

    @Override
    public void write(OutBook book, Path place) {
        try (OutputStream out =
                        new BufferedOutputStream(
                                Files.newOutputStream(place, StandardOpenOption.CREATE_NEW));
                Workbook workbook = new Workbook(out, "Homeward", "1.0")) {
            if (!book.notes().isEmpty()) {
                notes(book, workbook.newWorksheet("notes"));
            }
            ChoiceLists choices = new ChoiceLists();
            for (OutTable table : book.tables()) {
                table(table, workbook.newWorksheet(table.name()), choices);
            }
            choices.write(workbook);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** One table alone, figures as numbers and days as dates where the whole column is such. */
    @Override
    public void write(Path file, List<String> columns, List<List<String>> rows) {
        List<OutColumn> kinds =
                IntStream.range(0, columns.size())
                        .mapToObj(at -> column(columns.get(at), at, rows))
                        .toList();
        try {
            Files.deleteIfExists(file);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        write(new OutBook("", List.of(), List.of(new OutTable("table", "", kinds, rows))), file);
    }

    private static OutColumn column(String name, int at, List<List<String>> rows) {
        List<String> cells =
                rows.stream().map(row -> row.get(at)).filter(c -> !c.isEmpty()).toList();
        boolean numbers =
                !cells.isEmpty()
                        && cells.stream()
                                .allMatch(c -> NUMBER.matcher(c).matches() && !c.startsWith("0"));
        return numbers ? OutColumn.number(name, "") : OutColumn.text(name, "");
    }

    static void notes(OutBook book, Worksheet sheet) {
        sheet.value(0, 0, book.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (OutBook.Note note : book.notes()) {
            text(sheet, row, 0, note.about());
            text(sheet, row, 1, note.text());
            sheet.style(row, 1).wrapText(true).set();
            row++;
        }
        sheet.width(0, ABOUT_WIDTH);
        sheet.width(1, NOTES_WIDTH);
    }

    static void table(OutTable table, Worksheet sheet, ChoiceLists choices) {
        for (int at = 0; at < table.columns().size(); at++) {
            OutColumn column = table.columns().get(at);
            if (column.kind() == OutColumn.Kind.TEXT) {
                sheet.style(at).format(AS_TYPED).set();
            }
            text(sheet, 0, at, column.name());
            sheet.style(0, at).bold().fillColor(HEADING_FILL).set();
            choices.offer(sheet, at, column);
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int at = 0; at < table.columns().size(); at++) {
                cell(sheet, row + 1, at, table.rows().get(row).get(at), table.columns().get(at));
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int at, String cell, OutColumn column) {
        if (cell.isEmpty()) {
            return;
        }
        if (column.kind() == OutColumn.Kind.DATE && DAY.matcher(cell).matches()) {
            sheet.value(row, at, LocalDate.parse(cell));
            sheet.style(row, at).format("yyyy-mm-dd").set();
        } else if (column.kind() == OutColumn.Kind.NUMBER && NUMBER.matcher(cell).matches()) {
            sheet.value(row, at, new BigDecimal(cell));
        } else {
            text(sheet, row, at, cell);
        }
    }

    private static void text(Worksheet sheet, int row, int at, String cell) {
        String safe = SafeCell.guarded(cell);
        sheet.value(row, at, safe.length() > LONGEST_CELL ? safe.substring(0, LONGEST_CELL) : safe);
    }
}
