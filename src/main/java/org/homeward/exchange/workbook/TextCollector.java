package org.homeward.exchange.workbook;

/** Collects the text of a cell, up to the limit, with the escapes that workbooks write resolved. */
final class TextCollector {
    private static final int ESCAPE = "_x0000_".length();

    private final StringBuilder text = new StringBuilder();

    void clear() {
        text.setLength(0);
    }

    void add(char[] buffer, int start, int length) {
        if (text.length() + length > Limits.FIELD_CHARACTERS) {
            throw new NotAWorkbook("A cell of the workbook holds more than 32,768 characters.");
        }
        text.append(buffer, start, length);
    }

    /** As it stands. */
    String raw() {
        return text.toString();
    }

    /** With {@code _x000D_} and its like as the characters they stand for. */
    String resolved() {
        if (text.indexOf("_x") < 0) {
            return text.toString();
        }
        StringBuilder resolved = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(i)) {
                resolved.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += ESCAPE - 1;
            } else {
                resolved.append(text.charAt(i));
            }
        }
        return resolved.toString();
    }

    private boolean isEscape(int at) {
        if (at + ESCAPE > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
