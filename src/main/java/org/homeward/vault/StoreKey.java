package org.homeward.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The data key of one store: 32 random bytes that no person chose and no person types. */
public final class StoreKey {

    static final int LENGTH = 32;

    private final byte[] bytes;

    private StoreKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A data key has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    static StoreKey random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new StoreKey(bytes);
    }

    public static StoreKey of(byte[] bytes) {
        return new StoreKey(bytes);
    }

    /** The key as 64 hexadecimal digits: what the store's file cipher gets as its password. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** A key of its own for one purpose, so that no two uses share key material. */
    public byte[] derivedFor(String purpose) {
        return hmac(bytes, ("homeward " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return 0; // a data key must not leak into hash tables or their printouts
    }

    @Override
    public String toString() {
        return "StoreKey(hidden)";
    }
}
