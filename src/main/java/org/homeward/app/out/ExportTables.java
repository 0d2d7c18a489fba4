package org.homeward.app.out;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Plain;
import org.homeward.position.CarePosition;
import org.homeward.shift.StockScope;

/** Takes tables out of a store, as one workbook or as a folder of CSV files. */
public final class ExportTables {
    private final Store store;
    private final RegisterForms forms;
    private final BookWriter workbook;
    private final BookWriter folder;
    private final Leaving leaving;

    public ExportTables(
            Store store, RegisterForms forms, BookWriter workbook, BookWriter folder, Clock clock) {
        this.store = store;
        this.forms = forms;
        this.workbook = workbook;
        this.folder = folder;
        this.leaving = new Leaving(store, clock);
    }

    /** What is taken out. */
    public enum What {
        /** Every table with every row: for people of the authority only. */
        INTERNAL,
        /** Counts alone, small ones hidden: for anybody. */
        PUBLIC,
        /** The register forms, which can be brought in again. */
        REGISTERS
    }

    /**
     * What to take out and where to.
     *
     * @param out ends in {@code .xlsx} for a workbook; any other name becomes a folder of CSV files
     */
    public record Command(What what, Path out, Actor by) {}

    /** Refused when something is at the place already. */
    public Outcome<Path> export(Command command) {
        OutBook book = book(command.what());
        BookWriter writer = isWorkbook(command.out()) ? workbook : folder;
        String words =
                "%s tables, %s rows"
                        .formatted(
                                command.what().name().toLowerCase(Locale.ROOT),
                                book.tables().stream().mapToInt(t -> t.rows().size()).sum());
        return leaving.to(command.out(), command.by(), words, beside -> writer.write(book, beside));
    }

    private OutBook book(What what) {
        CarePosition position = store.position(store.authority().asAt());
        return switch (what) {
            case INTERNAL -> internal(position);
            case PUBLIC -> shown(position);
            case REGISTERS -> forms.filled(position.book());
        };
    }

    private OutBook internal(CarePosition position) {
        List<OutTable> tables = new ArrayList<>(forms.filled(position.book()).tables());
        tables.addAll(StoreTables.of(store, position.book()));
        List<OutBook.Note> notes = new ArrayList<>(common(position, "Internal"));
        notes.add(
                new OutBook.Note(
                        "Who may see it",
                        "People of the authority with a reason to. It names children; keep it as"
                                + " safe as the records themselves."));
        tables.forEach(table -> notes.add(new OutBook.Note(table.name(), table.about())));
        return new OutBook("All tables", notes, tables);
    }

    private static List<OutBook.Note> sources() {
        return List.of(
                new OutBook.Note(
                        "Sources",
                        "Statutory returns (SSDA903) and registers that were imported, and what"
                                + " was recorded in this program."),
                new OutBook.Note(
                        "Days", "A span holds from its first day up to the day before its end."));
    }

    private OutBook shown(CarePosition position) {
        List<OutTable> tables = PublicTables.of(position);
        List<OutBook.Note> notes = new ArrayList<>(common(position, "Public"));
        notes.add(
                new OutBook.Note(
                        "Hidden counts",
                        "Counts of 1 to 5 are written c, and so are as many others as it takes"
                                + " that no hidden count can be worked out. 0 is shown."));
        notes.add(
                new OutBook.Note(
                        "Who is counted",
                        "Children looked after: " + StockScope.PUBLISHED.inWords() + "."));
        notes.add(
                new OutBook.Note(
                        "Before it is published",
                        "Compare it with what was published before: figures of two days can give"
                                + " away what each of them hides."));
        tables.forEach(table -> notes.add(new OutBook.Note(table.name(), table.about())));
        return new OutBook("Public tables", notes, tables);
    }

    private List<OutBook.Note> common(CarePosition position, String kind) {
        List<OutBook.Note> notes = new ArrayList<>();
        notes.add(new OutBook.Note("Authority", store.authority().name()));
        if (store.authority().sample()) {
            notes.add(new OutBook.Note("Sample", "Everybody in it is invented."));
        }
        notes.add(new OutBook.Note("As at", Plain.day(position.asAt())));
        notes.add(new OutBook.Note("Kind", kind));
        notes.addAll(sources());
        return notes;
    }

    private static boolean isWorkbook(Path out) {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
