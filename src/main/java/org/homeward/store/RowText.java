package org.homeward.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The values of a row as texts and back: the first character says what kind of value it is. */
final class RowText {

    private static final int MARK_LENGTH = 16;

    private RowText() {}

    static List<String> write(Cells row) {
        var texts = new ArrayList<String>(row.values().size());
        row.values().forEach(value -> texts.add(write(value)));
        return texts;
    }

    static <T> T read(Table<T> table, List<String> texts) {
        var values = new ArrayList<Object>(texts.size());
        texts.forEach(text -> values.add(read(text)));
        return table.fact(new Cells(table.columns(), values));
    }

    /** The same for the same values, and hardly ever for others. */
    static String mark(List<List<String>> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<String> row : rows) {
                for (String text : row) {
                    digest.update(text.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(RowText::write).orElse("-");
        }
        if (value instanceof String text) {
            return "s" + text;
        }
        if (value instanceof Long number) {
            return "n" + number;
        }
        if (value instanceof Boolean flag) {
            return "b" + flag;
        }
        if (value instanceof LocalDate day) {
            return "d" + day;
        }
        if (value instanceof Instant instant) {
            return "i" + instant;
        }
        throw new IllegalArgumentException("No text for " + value.getClass().getSimpleName());
    }

    private static Object read(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '-' -> Optional.empty();
            case 'n' -> Long.valueOf(rest);
            case 'b' -> Boolean.valueOf(rest);
            case 'd' -> LocalDate.parse(rest);
            case 'i' -> Instant.parse(rest);
            default -> rest;
        };
    }
}
