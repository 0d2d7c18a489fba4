package org.homeward.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.homeward.domain.common.Role;

/**
 * One way into the store: the data key, wrapped by one person's passphrase or by the recovery code.
 *
 * @param kind who the slot is for
 * @param name the person's name, as typed at sign-in
 * @param role what that person may do
 * @param cost how hard the passphrase is stretched
 * @param salt 16 random bytes, in hexadecimal
 * @param nonce 12 random bytes, in hexadecimal
 * @param wrapped the data key under AES-256-GCM, in hexadecimal
 */
record KeySlot(
        Kind kind,
        String name,
        Role role,
        Stretching cost,
        String salt,
        String nonce,
        String wrapped) {

    /** SAMPLE holds the key in clear: see {@link #inClear}. */
    enum Kind {
        PERSON,
        RECOVERY,
        SAMPLE
    }

    private static final HexFormat HEX = HexFormat.of();
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    static KeySlot wrap(Holder holder, byte[] secret, StoreKey key, SecureRandom random) {
        String salt = HEX.formatHex(random(random, SALT_BYTES));
        String nonce = HEX.formatHex(random(random, NONCE_BYTES));
        var open =
                new KeySlot(
                        holder.kind(),
                        holder.name(),
                        holder.role(),
                        holder.cost(),
                        salt,
                        nonce,
                        "");
        byte[] wrapped =
                open.cipher(Cipher.ENCRYPT_MODE, secret, holder.about(), key.bytes()).orElseThrow();
        return open.withWrapped(HEX.formatHex(wrapped));
    }

    /**
     * The slot of a sample authority. Its children are invented, so its key lies here unwrapped and
     * it opens without a passphrase. A store of an own authority never has such a slot.
     */
    static KeySlot inClear(StoreKey key) {
        return new KeySlot(
                Kind.SAMPLE, "Sample", Role.TEAM_LEAD, Stretching.STANDARD, "", "", key.hex());
    }

    /** The data key, or nothing when the secret is not the one that wrapped it. */
    Optional<StoreKey> unwrap(byte[] secret, String about) {
        return cipher(Cipher.DECRYPT_MODE, secret, about, HEX.parseHex(wrapped))
                .filter(bytes -> bytes.length == StoreKey.LENGTH)
                .map(StoreKey::of);
    }

    StoreKey keyInClear() {
        return StoreKey.of(HEX.parseHex(wrapped));
    }

    /** Everything that is said about the slot's holder; the wrapping breaks if a letter changes. */
    String heading() {
        return String.join(
                "\t",
                kind.name(),
                name,
                role.name(),
                Integer.toString(cost.memoryKib()),
                Integer.toString(cost.passes()),
                Integer.toString(cost.lanes()));
    }

    private Optional<byte[]> cipher(int mode, byte[] secret, String about, byte[] input) {
        try {
            byte[] stretched = cost.stretch(secret, HEX.parseHex(salt));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(stretched, "AES"),
                    new GCMParameterSpec(TAG_BITS, HEX.parseHex(nonce)));
            cipher.updateAAD((about + "\n" + heading()).getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(input));
        } catch (GeneralSecurityException wrongSecret) {
            return Optional.empty();
        }
    }

    private KeySlot withWrapped(String key) {
        return new KeySlot(kind, name, role, cost, salt, nonce, key);
    }

    private static byte[] random(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Who a new slot is for, in which store. */
    record Holder(Kind kind, String name, Role role, Stretching cost, String about) {}
}
