package org.homeward.exchange.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Walks the rows of one sheet and hands each on as soon as it is whole. */
final class SheetRows implements XmlPart.Listener {
    /** What all sheets of a workbook share. */
    record Shared(List<String> texts, BitSet dateStyles, CellText numbers) {}

    private final Shared shared;
    private final Consumer<WorkbookRow> taker;
    private final TextCollector value = new TextCollector();
    private final List<String> cells = new ArrayList<>();
    private final Map<Integer, String> errors = new TreeMap<>();
    private int rows;
    private int hiddenRows;
    private int mergedCells;
    private int row;
    private boolean hidden;
    private int column;
    private String type = "";
    private boolean isDate;
    private boolean hasFormula;
    private boolean hasValue;
    private boolean collecting;
    private boolean inReading;

    SheetRows(Shared shared, Consumer<WorkbookRow> taker) {
        this.shared = shared;
        this.taker = taker;
    }

    int hiddenRows() {
        return hiddenRows;
    }

    int mergedCells() {
        return mergedCells;
    }

    @Override
    public void open(String name, XmlPart at) {
        switch (name) {
            case "row" -> openRow(at);
            case "c" -> openCell(at);
            case "v", "t" -> collecting = !inReading;
            case "f" -> hasFormula = true;
            case "rPh" -> inReading = true;
            case "mergeCell" -> mergedCells++;
            default -> {}
        }
    }

    @Override
    public void close(String name) {
        switch (name) {
            case "v", "t" -> {
                hasValue = hasValue || collecting;
                collecting = false;
            }
            case "rPh" -> inReading = false;
            case "c" -> closeCell();
            case "row" -> closeRow();
            default -> {}
        }
    }

    @Override
    public void text(char[] buffer, int start, int length) {
        if (collecting) {
            value.add(buffer, start, length);
        }
    }

    private void openRow(XmlPart at) {
        int told = CellPlace.row(at.attribute("r"), row + 1);
        if (told <= row) {
            throw new NotAWorkbook(NotAWorkbook.DAMAGED);
        }
        row = told;
        hidden = at.isOn("hidden");
        column = -1;
        cells.clear();
        errors.clear();
    }

    private void openCell(XmlPart at) {
        int told = CellPlace.column(at.attribute("r"), column + 1);
        if (told <= column) {
            throw new NotAWorkbook(NotAWorkbook.DAMAGED);
        }
        column = told;
        type = at.attribute("t");
        isDate = shared.dateStyles().get(CellPlace.index(at.attribute("s")));
        hasFormula = false;
        hasValue = false;
        value.clear();
    }

    private void closeCell() {
        String text = hasValue ? text() : "";
        boolean uncounted = hasFormula && !hasValue;
        if (text.isEmpty() && !uncounted) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw new NotAWorkbook("A sheet of the workbook has more than 200 columns.");
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        if (type.equals("e")) {
            errors.put(column, "holds the error " + text);
        } else if (uncounted) {
            errors.put(column, "holds a formula whose result is not stored in the file");
        } else {
            cells.set(column, text);
        }
    }

    private String text() {
        return switch (type) {
            case "s" -> sharedText();
            case "b" -> value.raw().strip().equals("1") ? "true" : "false";
            case "str", "inlineStr" -> value.resolved();
            case "d" -> value.raw().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "").replace('T', ' ');
            case "e" -> value.raw().strip();
            default ->
                    isDate
                            ? shared.numbers().date(value.raw())
                            : shared.numbers().number(value.raw());
        };
    }

    private String sharedText() {
        int index = CellPlace.index(value.raw().strip());
        if (index >= shared.texts().size()) {
            throw new NotAWorkbook(NotAWorkbook.DAMAGED);
        }
        return shared.texts().get(index);
    }

    private void closeRow() {
        boolean blank = errors.isEmpty() && cells.stream().allMatch(String::isBlank);
        if (blank) {
            return;
        }
        if (++rows > Limits.ROWS) {
            throw new NotAWorkbook("A sheet of the workbook has more than 200,000 rows.");
        }
        hiddenRows += hidden ? 1 : 0;
        taker.accept(new WorkbookRow(row, cells, errors, hidden));
    }
}
