package org.homeward.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The random data key of a store in a file. It is the file's password (the cipher of H2 is far too
 * quick to guess for a human one), and the content seal's key is derived from it.
 */
public final class FileKey {

    private static final int DIGITS = 64;

    private final String hex;

    private FileKey(String hex) {
        this.hex = hex;
    }

    /** Throws {@link IllegalArgumentException} for anything but 64 hexadecimal digits. */
    public static FileKey of(String hex) {
        if (hex.length() != DIGITS || !hex.equals(hex.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("A data key is 64 small hexadecimal digits.");
        }
        HexFormat.of().parseHex(hex);
        return new FileKey(hex);
    }

    /** What H2 takes as password: the file's, a blank, the user's. */
    String passwords() {
        return hex + " " + HexFormat.of().formatHex(derived("database user"));
    }

    byte[] sealKey() {
        return derived("content seal");
    }

    private byte[] derived(String purpose) {
        byte[] key = HexFormat.of().parseHex(hex);
        return new Hmac(key).of(("homeward " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "FileKey(hidden)";
    }
}
