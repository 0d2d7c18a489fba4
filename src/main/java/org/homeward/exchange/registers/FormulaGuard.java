package org.homeward.exchange.registers;

/**
 * Cells that a spreadsheet would run as a formula get an apostrophe in front when written; reading
 * takes it off again (OWASP ASVS 5.0, 1.2.10).
 */
final class FormulaGuard {
    private FormulaGuard() {}

    static boolean isDangerous(String cell) {
        String trimmed = cell.stripLeading();
        if (trimmed.isEmpty()) {
            return false;
        }
        char first = trimmed.charAt(0);
        return "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20".indexOf(first) >= 0 && !isNumber(trimmed);
    }

    static String guarded(String cell) {
        return isDangerous(cell) ? "'" + cell : cell;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-\\d+(\\.\\d+)?");
    }
}
