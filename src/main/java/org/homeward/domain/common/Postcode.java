package org.homeward.domain.common;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A full postcode or only its sector, as text. Nothing is said about where it lies: most sample
 * returns hold postcodes that do not exist.
 *
 * @param text upper case, one blank before the inward part
 */
public record Postcode(String text) implements Comparable<Postcode> {
    private static final Pattern SHAPE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9]([A-Z]{2})?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Throws {@link IllegalArgumentException} when the text has not the shape of one. */
    public Postcode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the shape of a postcode or sector.");
        }
    }

    /** Reads what people type; empty when it is not a postcode or sector. */
    public static Optional<Postcode> find(String typed) {
        String packed = BLANKS.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
        int blank = typed.strip().indexOf(' ');
        String spaced =
                packed.length() >= 5 && !Character.isDigit(packed.charAt(packed.length() - 1))
                        ? packed.substring(0, packed.length() - 3)
                                + " "
                                + packed.substring(packed.length() - 3)
                        : blank > 0
                                ? BLANKS.matcher(typed.strip().toUpperCase(Locale.ROOT))
                                        .replaceAll(" ")
                                : packed;
        return SHAPE.matcher(spaced).matches()
                ? Optional.of(new Postcode(spaced))
                : Optional.empty();
    }

    /** The sector, such as {@code NR1 3}: all that may be shown or printed of a child's home. */
    public Postcode sector() {
        return new Postcode(text.substring(0, text.indexOf(' ') + 2));
    }

    /** The district, such as {@code NR1}. */
    public String district() {
        return text.substring(0, text.indexOf(' '));
    }

    @Override
    public int compareTo(Postcode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
