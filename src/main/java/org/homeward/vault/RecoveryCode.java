package org.homeward.vault;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code printed once for the day when every passphrase is lost: 160 random bits as eight groups
 * of four, in letters and digits that cannot be mistaken for each other.
 */
public final class RecoveryCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;
    private static final int BITS = 160;

    private final String letters;

    private RecoveryCode(String letters) {
        this.letters = letters;
    }

    static RecoveryCode random(SecureRandom random) {
        var bits = new BigInteger(BITS, random);
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return new RecoveryCode(text.toString());
    }

    /** Reads a code as typed: spaces, hyphens and small letters do not matter, nor O for 0. */
    public static Optional<RecoveryCode> parse(CharSequence typed) {
        String text =
                typed.toString()
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        boolean whole =
                text.length() == LENGTH && text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
        return whole ? Optional.of(new RecoveryCode(text)) : Optional.empty();
    }

    /** Eight groups of four, as printed. */
    public String printed() {
        return String.join("-", letters.split("(?<=\\G.{4})"));
    }

    byte[] bytes() {
        return letters.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "RecoveryCode(hidden)";
    }
}
