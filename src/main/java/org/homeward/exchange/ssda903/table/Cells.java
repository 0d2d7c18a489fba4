package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.care.RowSource;

/**
 * One row of a table, cleaned: blanks trimmed, the words that exports write for nothing taken as
 * blank, a trailing {@code .0} gone, codes in capitals. Refilled for every row, so nobody may keep
 * it.
 */
@SuppressWarnings("EnumOrdinal") // a plain array, since it is refilled a million times
public final class Cells {
    private static final Set<String> NOTHING =
            Set.of("NULL", "NAN", "NAT", "NONE", "N/A", "#N/A", "<NA>");
    private static final int SHORTEST_NOTHING = 3;
    private static final int LONGEST_NOTHING = 4;

    private final String file;
    private final String[] values = new String[Column.values().length];
    private int line;
    private boolean filled;

    public Cells(String file) {
        this.file = file;
        Arrays.fill(values, "");
    }

    /** Begins a row. */
    public void begin(int newLine) {
        line = newLine;
        filled = false;
        Arrays.fill(values, "");
    }

    public void set(Column column, String raw) {
        String text = cleaned(raw);
        values[column.ordinal()] = column.isInCapitals() ? inCapitals(text) : text;
        filled = filled || !text.isEmpty();
    }

    /** A cell of a column that is not read holds something. */
    public void markFilled() {
        filled = true;
    }

    /** Empty where blank. */
    public String text(Column column) {
        return values[column.ordinal()];
    }

    /** Empty where blank and where it is no date. */
    public Optional<LocalDate> findDate(Column column) {
        return DateCell.find(values[column.ordinal()]);
    }

    public boolean isBlank() {
        return !filled;
    }

    public RowSource source() {
        return new RowSource(file, line);
    }

    private static String inCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return text.toUpperCase(Locale.ROOT);
            }
        }
        return text;
    }

    private static String cleaned(String raw) {
        String text = isBare(raw) ? raw : raw.strip();
        if (text.isEmpty()) {
            return "";
        }
        if (text.length() >= SHORTEST_NOTHING
                && text.length() <= LONGEST_NOTHING
                && isNothing(text)) {
            return "";
        }
        return text.endsWith(".0") && isDigits(text, text.length() - 2)
                ? text.substring(0, text.length() - 2)
                : text;
    }

    /** Nothing at either end could be a blank. */
    private static boolean isBare(String raw) {
        int last = raw.length() - 1;
        return last >= 0
                && raw.charAt(0) > ' '
                && raw.charAt(0) < 127
                && raw.charAt(last) > ' '
                && raw.charAt(last) < 127;
    }

    private static boolean isNothing(String text) {
        char first = text.charAt(0);
        return (first == 'N' || first == 'n' || first == '#' || first == '<')
                && NOTHING.contains(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isDigits(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return length > 0;
    }
}
