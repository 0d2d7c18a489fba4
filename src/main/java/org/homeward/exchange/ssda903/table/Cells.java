package org.homeward.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.care.RowSource;

/**
 * One row of a table, cleaned: blanks trimmed, the words that exports write for nothing taken as
 * blank, a trailing {@code .0} gone. Refilled for every row, so nobody may keep it.
 */
public final class Cells {
    private static final Set<String> NOTHING =
            Set.of("NULL", "NAN", "NAT", "NONE", "N/A", "#N/A", "<NA>");
    private static final int LONGEST_NOTHING = 4;

    private final String file;
    private final Map<Column, String> values = new EnumMap<>(Column.class);
    private int line;
    private boolean filled;

    public Cells(String file) {
        this.file = file;
    }

    /** Begins a row. */
    public void begin(int newLine) {
        line = newLine;
        filled = false;
        values.clear();
    }

    public void set(Column column, String raw) {
        String text = cleaned(raw);
        values.put(column, text);
        filled = filled || !text.isEmpty();
    }

    /** A cell of a column that is not read holds something. */
    public void markFilled() {
        filled = true;
    }

    /** Empty where blank. */
    public String text(Column column) {
        return values.getOrDefault(column, "");
    }

    /** The text in capitals. */
    public String code(Column column) {
        String text = values.getOrDefault(column, "");
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return text.toUpperCase(Locale.ROOT);
            }
        }
        return text;
    }

    /** Empty where blank and where it is no date; see {@link #isNoDate}. */
    public Optional<LocalDate> findDate(Column column) {
        String text = values.getOrDefault(column, "");
        return text.isEmpty() ? Optional.empty() : DateCell.find(text);
    }

    /** Something stands there that is not a date. */
    public boolean isNoDate(Column column) {
        return !text(column).isEmpty() && findDate(column).isEmpty();
    }

    public boolean isBlank() {
        return !filled;
    }

    public RowSource source() {
        return new RowSource(file, line);
    }

    private static String cleaned(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return "";
        }
        if (text.length() <= LONGEST_NOTHING && isNothing(text)) {
            return "";
        }
        return text.endsWith(".0") && isDigits(text, text.length() - 2)
                ? text.substring(0, text.length() - 2)
                : text;
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
