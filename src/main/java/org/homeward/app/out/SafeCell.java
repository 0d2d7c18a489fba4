package org.homeward.app.out;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would run as a formula get an apostrophe in front when written; reading
 * takes it off again (OWASP ASVS 5.0, 1.2.10). Numbers stay numbers. Whatever a cell holds, reading
 * what was written gives it back.
 */
public final class SafeCell {
    private static final String ALWAYS = "\t\r\n\0";
    private static final String AFTER_BLANKS = ALWAYS + "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?%?");

    private SafeCell() {}

    /** The cell as it may be written. */
    public static String guarded(String cell) {
        return isRisky(withoutApostrophes(cell)) ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #guarded}. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && isRisky(withoutApostrophes(cell)) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String cell) {
        if (cell.isEmpty() || NUMBER.matcher(cell).matches()) {
            return false;
        }
        int at = 0;
        while (at < cell.length() - 1 && isBlank(cell.charAt(at))) {
            at++;
        }
        return ALWAYS.indexOf(cell.charAt(0)) >= 0 || AFTER_BLANKS.indexOf(cell.charAt(at)) >= 0;
    }

    /** Blanks of every kind, those without width included. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static String withoutApostrophes(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return cell.substring(at);
    }
}
