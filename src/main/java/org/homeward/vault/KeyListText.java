package org.homeward.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Role;

/**
 * A key list as the lines of a key file. The seal line is an HMAC under the data key, so that roles
 * and names cannot be edited by hand; the check line is a plain sum that tells damage before
 * anybody is asked for a passphrase.
 */
final class KeyListText {

    private static final String FIRST_LINE = "homeward keys 1";
    private static final String SEAL = "seal\t";
    private static final String CHECK = "check\t";
    private static final int SLOT_FIELDS = 10;
    private static final HexFormat HEX = HexFormat.of();

    private KeyListText() {}

    static byte[] write(KeyList list, StoreKey key) {
        return withCheck(body(list) + SEAL + seal(list, key) + "\n");
    }

    static byte[] withCheck(String sealed) {
        return bytes(sealed + CHECK + HEX.formatHex(sha256(bytes(sealed))) + "\n");
    }

    /** Reads a key list whose seal is still to be compared, once the data key is known. */
    static Read read(byte[] file) {
        try {
            Read read = parse(new String(file, StandardCharsets.UTF_8));
            byte[] again = withCheck(body(read.list()) + SEAL + read.seal() + "\n");
            if (Arrays.equals(file, again)) {
                return read;
            }
        } catch (IllegalArgumentException notAKeyFile) {
            throw damaged(Optional.of(notAKeyFile));
        }
        throw damaged(Optional.empty());
    }

    static void requireSealed(Read read, StoreKey key) {
        if (!MessageDigest.isEqual(bytes(read.seal()), bytes(seal(read.list(), key)))) {
            throw new StoreRefused(
                    StoreRefused.Why.DAMAGED,
                    "The key file has been changed outside Homeward. Put back a copy of keys.plv"
                            + " from a backup.");
        }
    }

    private static Read parse(String text) {
        List<String> lines = text.lines().toList();
        int slots = lines.size() - 5;
        if (slots < 1 || !lines.get(0).equals(FIRST_LINE)) {
            throw new IllegalArgumentException("not a key file");
        }
        String seal = afterPrefix(lines.get(lines.size() - 2), SEAL);
        afterPrefix(lines.get(lines.size() - 1), CHECK);
        var list =
                new KeyList(
                        afterPrefix(lines.get(1), "store\t"),
                        Integer.parseInt(afterPrefix(lines.get(2), "generation\t")),
                        lines.subList(3, 3 + slots).stream().map(KeyListText::slot).toList());
        return new Read(list, seal);
    }

    private static KeySlot slot(String line) {
        String[] field = line.split("\t", -1);
        if (field.length != SLOT_FIELDS || !field[0].equals("slot")) {
            throw new IllegalArgumentException("not a key slot");
        }
        return new KeySlot(
                KeySlot.Kind.valueOf(field[1]),
                field[2],
                Role.valueOf(field[3]),
                new Stretching(number(field[4]), number(field[5]), number(field[6])),
                hex(field[7]),
                hex(field[8]),
                hex(field[9]));
    }

    private static String body(KeyList list) {
        var text = new StringBuilder(FIRST_LINE).append('\n');
        text.append("store\t").append(list.storeId()).append('\n');
        text.append("generation\t").append(list.generation()).append('\n');
        for (KeySlot slot : list.slots()) {
            text.append("slot\t").append(slot.heading());
            text.append('\t').append(slot.salt()).append('\t').append(slot.nonce());
            text.append('\t').append(slot.wrapped()).append('\n');
        }
        return text.toString();
    }

    private static String seal(KeyList list, StoreKey key) {
        return HEX.formatHex(StoreKey.hmac(key.derivedFor("key list"), bytes(body(list))));
    }

    private static String afterPrefix(String line, String prefix) {
        if (!line.startsWith(prefix)) {
            throw new IllegalArgumentException("not a key file");
        }
        return line.substring(prefix.length());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String hex(String digits) {
        return HEX.formatHex(HEX.parseHex(digits));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static StoreRefused damaged(Optional<Exception> cause) {
        String sentence =
                "The key file keys.plv is damaged. Put back a copy of it from a backup; the store"
                        + " itself has not been touched.";
        return cause.map(e -> new StoreRefused(StoreRefused.Why.DAMAGED, sentence, e))
                .orElseGet(() -> new StoreRefused(StoreRefused.Why.DAMAGED, sentence));
    }

    /** A key list as read, with the seal that it carried. */
    record Read(KeyList list, String seal) {}
}
