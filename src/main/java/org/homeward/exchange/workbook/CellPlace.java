package org.homeward.exchange.workbook;

/** Reads places such as {@code C12}, where a workbook may leave them out. */
final class CellPlace {
    private static final int LETTERS = 26;
    private static final int LAST_COLUMN = 16_384;

    private CellPlace() {}

    static int row(String text, int next) {
        int row = text.isEmpty() ? next : index(text);
        if (row < 1 || row > Limits.LAST_ROW) {
            throw new NotAWorkbook(NotAWorkbook.DAMAGED);
        }
        return row;
    }

    /** From 0. */
    static int column(String place, int next) {
        if (place.isEmpty()) {
            return next;
        }
        int column = 0;
        int at = 0;
        while (at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
            column = LETTERS * column + place.charAt(at) - 'A' + 1;
            if (column > LAST_COLUMN) {
                throw new NotAWorkbook(NotAWorkbook.DAMAGED);
            }
            at++;
        }
        if (column == 0) {
            throw new NotAWorkbook(NotAWorkbook.DAMAGED);
        }
        return column - 1;
    }

    /** A number from 0; 0 where nothing is said. */
    static int index(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            int index = Integer.parseInt(text);
            if (index >= 0) {
                return index;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, as a negative one is.
        }
        throw new NotAWorkbook(NotAWorkbook.DAMAGED);
    }
}
