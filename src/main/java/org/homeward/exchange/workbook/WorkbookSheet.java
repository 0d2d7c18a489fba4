package org.homeward.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One sheet; its rows are read when they are asked for. */
public final class WorkbookSheet {
    private final String name;
    private final boolean hidden;
    private final ZipParts parts;
    private final String part;
    private final SheetRows.Shared shared;

    WorkbookSheet(
            String name, boolean hidden, ZipParts parts, String part, SheetRows.Shared shared) {
        this.name = name;
        this.hidden = hidden;
        this.parts = parts;
        this.part = part;
        this.shared = shared;
    }

    public String name() {
        return name;
    }

    public boolean isHidden() {
        return hidden;
    }

    /**
     * Hands on every row that holds something, in order, and gives sentences that a person should
     * read: hidden rows, merged cells. Throws {@link NotAWorkbook} where the sheet is damaged.
     */
    public List<String> read(Consumer<WorkbookRow> taker) {
        SheetRows rows = new SheetRows(shared, taker);
        XmlPart.walk(
                parts.open(part).orElseThrow(() -> new NotAWorkbook(NotAWorkbook.DAMAGED)), rows);
        List<String> notes = new ArrayList<>();
        if (hidden) {
            notes.add("The sheet is hidden; its rows were read all the same.");
        }
        if (rows.hiddenRows() > 0) {
            notes.add(
                    "Hidden rows were read all the same (%d of them)."
                            .formatted(rows.hiddenRows()));
        }
        if (rows.mergedCells() > 0) {
            notes.add(
                    "Cells are merged (%d times); only the first of them holds the value."
                            .formatted(rows.mergedCells()));
        }
        return notes;
    }

    /** The first rows that hold something. Throws {@link NotAWorkbook} likewise. */
    public List<WorkbookRow> readFirst(int atMost) {
        List<WorkbookRow> rows = new ArrayList<>();
        try {
            read(
                    row -> {
                        rows.add(row);
                        if (rows.size() >= atMost) {
                            throw new Enough();
                        }
                    });
        } catch (Enough enough) {
            return rows;
        }
        return rows;
    }

    /** Ends a reading early. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("Enough.", null, false, false);
        }
    }
}
