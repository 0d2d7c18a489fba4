package org.homeward.vault;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How hard a passphrase is stretched by Argon2id (RFC 9106) before it wraps the data key.
 *
 * @param memoryKib memory in KiB
 * @param passes passes over that memory
 * @param lanes lanes computed side by side
 */
public record Stretching(int memoryKib, int passes, int lanes) {

    /** 64 MiB, three passes: about half a second on an office machine. */
    public static final Stretching STANDARD = new Stretching(64 * 1024, 3, 1);

    private static final int LEAST_MEMORY_KIB = 19 * 1024; // OWASP's floor, with two passes
    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int LEAST_PASSES = 2;
    private static final int MOST_PASSES = 20;
    private static final int MOST_LANES = 8;

    public Stretching {
        if (memoryKib < LEAST_MEMORY_KIB || passes < LEAST_PASSES || lanes < 1) {
            throw new IllegalArgumentException("Stretching below the floor of 19 MiB and 2 passes");
        }
        if (memoryKib > MOST_MEMORY_KIB || passes > MOST_PASSES || lanes > MOST_LANES) {
            throw new IllegalArgumentException("Stretching above 1 GiB, 20 passes or 8 lanes");
        }
    }

    byte[] stretch(byte[] secret, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        byte[] key = new byte[StoreKey.LENGTH];
        generator.generateBytes(secret, key);
        Arrays.fill(secret, (byte) 0);
        return key;
    }
}
