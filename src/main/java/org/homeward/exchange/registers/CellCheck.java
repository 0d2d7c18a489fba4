package org.homeward.exchange.registers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.app.out.SafeCell;
import org.homeward.domain.common.Postcode;
import org.homeward.exchange.text.CellDates;

/**
 * A cell as it comes from a file, made plain before it is used: letters in their composed form, our
 * own apostrophe taken off. What nobody could see in a name or an id is refused there, and shown as
 * boxes in other text.
 */
final class CellCheck {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 32_768;
    private static final char BOX = '\u25A1';

    private CellCheck() {}

    /** Throws {@link BadCell} for what may not stand in such a column. */
    static String cleaned(FormColumn column, String raw, Consumer<String> warnings) {
        String text =
                Normalizer.normalize(SafeCell.unguarded(raw.strip()), Normalizer.Form.NFC).strip();
        boolean isName = column.kind() == FormColumn.Kind.NAME;
        if (isName && text.length() > LONGEST_NAME) {
            throw new BadCell(
                    "%s has more than %d characters.".formatted(column.name(), LONGEST_NAME), text);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new BadCell("%s has more than 32,768 characters.".formatted(column.name()));
        }
        if (text.chars().noneMatch(c -> isUnseen((char) c))) {
            return text;
        }
        if (column.kind() != FormColumn.Kind.TEXT) {
            throw new BadCell(
                    "%s holds a character that cannot be seen; type the cell again."
                            .formatted(column.name()),
                    boxed(text));
        }
        if (text.chars().anyMatch(c -> isUnseen((char) c) && c != '\n' && c != '\t' && c != '\r')) {
            warnings.accept(
                    "%s holds characters that cannot be seen; boxes stand for them."
                            .formatted(column.name()));
        }
        return boxed(text);
    }

    /** The one way of writing a value, so that the same row is known again. */
    static String canonical(FormColumn column, String text) {
        return switch (column.kind()) {
            case DATE -> CellDates.parse(text).map(Object::toString).orElse(text);
            case MONTH -> text.length() > 7 ? text.substring(0, 7) : text;
            case POSTCODE -> Postcode.find(text).map(Postcode::text).orElse(text);
            case CHOICE -> choice(column, text);
            default -> text;
        };
    }

    private static String choice(FormColumn column, String text) {
        if (text.isEmpty() || column.choices().contains(text)) {
            return text;
        }
        Optional<String> same =
                column.choices().stream()
                        .filter(choice -> packed(choice).equals(packed(text)))
                        .findFirst();
        return same.orElse(text);
    }

    private static String packed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Lines and tabs stay; everything else that cannot be seen becomes a box. */
    private static String boxed(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars()
                .forEach(
                        c ->
                                shown.append(
                                        isUnseen((char) c) && c != '\n' && c != '\t' && c != '\r'
                                                ? BOX
                                                : (char) c));
        return shown.toString();
    }

    /** Control characters, marks that turn the direction of text round, blanks without width. */
    private static boolean isUnseen(char c) {
        return Character.isISOControl(c)
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u2028'
                || c == '\u2029';
    }
}
