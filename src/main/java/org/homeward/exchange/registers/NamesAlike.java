package org.homeward.exchange.registers;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds names that look the same and are written with other characters, such as a Cyrillic letter
 * in a Latin name: often one person under two numbers.
 */
final class NamesAlike {
    private static final String LOOKS = "аеорсухіјѕԁɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορν’‘ʼ´`";
    private static final String LATIN = "aeopcyxijsdgabezhikmnoptyxaopv'''''";

    private final Map<String, String> names = new HashMap<>();

    /** A sentence when an earlier row has a name that looks like the one of this row. */
    Optional<String> alike(Sheet sheet, Map<String, String> cells) {
        String name = cells.getOrDefault("NAME", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String earlier = names.putIfAbsent(sheet.name() + ":" + look(name), name);
        return earlier == null || earlier.equals(name)
                ? Optional.empty()
                : Optional.of(
                        "NAME looks like that of another row but is written with other letters.");
    }

    /** Letters as the eye sees them; capitals and accents stay different. */
    private static String look(String name) {
        StringBuilder look = new StringBuilder(name.length());
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFKC).toCharArray()) {
            int at = LOOKS.indexOf(c);
            int small = LOOKS.indexOf(Character.toLowerCase(c));
            look.append(at >= 0 ? LATIN.charAt(at) : small >= 0 ? LATIN.charAt(small) : c);
        }
        return look.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
