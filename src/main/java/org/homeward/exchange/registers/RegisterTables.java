package org.homeward.exchange.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeward.app.out.OutBook;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.app.out.RegisterForms;
import org.homeward.exchange.tabular.FileTable;
import org.homeward.position.CareBook;

/** The register forms as tables: empty for people to fill in, or with all that is recorded. */
public final class RegisterTables implements RegisterForms {
    private static final Set<String> BESIDE = Set.of("notes", "choices");

    @Override
    public OutBook template() {
        List<OutBook.Note> notes = new ArrayList<>();
        notes.add(
                new OutBook.Note(
                        "How to fill it in",
                        "Use the sheets you need and leave the others. Days as 31/03/2017 or"
                                + " 2017-03-31; several values in a cell parted by semicolons."));
        notes.add(
                new OutBook.Note(
                        "What is left out",
                        "A column that you delete leaves what is stored as it was, and so does an"
                                + " empty cell unless the column says that empty means unknown."
                                + " Rows that are not in the file are never deleted."));
        for (Sheet sheet : Sheets.ALL) {
            notes.add(new OutBook.Note(sheet.name(), sheet.about()));
            sheet.columns().forEach(column -> notes.add(note(sheet, column)));
        }
        return new OutBook(
                "Registers",
                notes,
                Sheets.ALL.stream().map(sheet -> table(sheet, List.of())).toList());
    }

    @Override
    public OutBook filled(CareBook book) {
        return new OutBook(
                "Registers",
                template().notes(),
                Sheets.ALL.stream()
                        .map(sheet -> table(sheet, sheet.out().rows(book).toList()))
                        .toList());
    }

    private static OutTable table(Sheet sheet, List<List<String>> rows) {
        return new OutTable(
                sheet.name(),
                sheet.about(),
                sheet.columns().stream().map(RegisterTables::column).toList(),
                rows);
    }

    /** Ids and months stay text, so that {@code 007} and {@code 2018-04} keep their shape. */
    private static OutColumn column(FormColumn column) {
        OutColumn.Kind kind =
                switch (column.kind()) {
                    case DATE -> OutColumn.Kind.DATE;
                    case NUMBER, MONEY -> OutColumn.Kind.NUMBER;
                    default -> OutColumn.Kind.TEXT;
                };
        boolean choice =
                column.kind() == FormColumn.Kind.CHOICE || column.kind() == FormColumn.Kind.YES_NO;
        return new OutColumn(
                column.name(), column.meaning(), kind, choice ? column.choices() : List.of());
    }

    private static OutBook.Note note(Sheet sheet, FormColumn column) {
        String words =
                column.choices().isEmpty()
                        ? ""
                        : " One of: %s.".formatted(String.join(", ", column.choices()));
        String several =
                column.kind() == FormColumn.Kind.LIST ? " Several are parted by semicolons." : "";
        return new OutBook.Note(
                sheet.name() + " " + column.name(),
                column.meaning()
                        + words.replace("One of", several.isEmpty() ? "One of" : "Of")
                        + several
                        + " "
                        + empty(column));
    }

    private static String empty(FormColumn column) {
        return switch (column.empty()) {
            case NEEDED -> "Every row needs it.";
            case KEEPS_AND_NEW_ROWS_NEED_IT ->
                    "A new row needs it; in a row that is stored, empty leaves it as it was.";
            case KEEPS -> "Empty leaves it as it was.";
            case UNKNOWN -> "Empty means unknown or none.";
        };
    }

    /** A table that comes with the forms and holds no rows: notes, and words to choose from. */
    static boolean isBeside(FileTable table) {
        String title = table.title().toLowerCase(Locale.ROOT);
        return BESIDE.contains(title)
                || (title.equals("notes.csv")
                        && table.lines().stream()
                                .findFirst()
                                .filter(line -> line.cells().equals(OutBook.NOTE_HEADINGS))
                                .isPresent());
    }
}
