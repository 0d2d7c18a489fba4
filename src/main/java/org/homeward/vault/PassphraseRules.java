package org.homeward.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a passphrase must be: 12 to 128 characters of any kind, and not one that everybody tries. No
 * rules about digits or capitals and no expiry (NCSC and OWASP ASVS 5.0, 6.2).
 */
public final class PassphraseRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final Set<String> COMMON = common();

    private PassphraseRules() {}

    /** The sentence that says why a passphrase cannot be taken, or nothing when it can. */
    public static Optional<String> findObjection(char[] passphrase, String name) {
        String normal = normal(passphrase);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of("Choose at least 12 characters: three random words will do.");
        }
        if (length > LONGEST) {
            return Optional.of("Choose at most 128 characters.");
        }
        String plain = normal.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            return Optional.of("That passphrase is one that is often guessed. Choose another.");
        }
        String person = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (!person.isEmpty() && plain.replace(person, "").length() < 4) {
            return Optional.of("A passphrase cannot be your own name. Choose another.");
        }
        return Optional.empty();
    }

    /** The bytes that are stretched: the same letters typed on any keyboard give the same bytes. */
    static byte[] bytes(char[] passphrase) {
        return normal(passphrase).getBytes(StandardCharsets.UTF_8);
    }

    private static String normal(char[] passphrase) {
        return Normalizer.normalize(new String(passphrase), Normalizer.Form.NFKC);
    }

    private static Set<String> common() {
        var list = PassphraseRules.class.getResourceAsStream("common-passphrases.txt");
        if (list == null) {
            throw new IllegalStateException("common-passphrases.txt is missing from the program");
        }
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
