package org.homeward.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Role;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every changed bit of the key file is refused: none is silent. */
class KeyFileFlipTest {

    private static final long SEED = 20261122;
    private static final String PASSPHRASE = "brown kettle Sunday";
    private static final Stretching LIGHT = new Stretching(19 * 1024, 2, 1);

    @TempDir Path folder;

    private final SecureRandom random = new SecureRandom();
    private final StoreKey key = StoreKey.random(random);
    private byte[] whole = new byte[0];

    @BeforeEach
    void twoPeopleAndARecoveryCode() {
        var list = new KeyList("3f0c", 1, List.of());
        for (String name : List.of("Amina", "Ben")) {
            list = list.with(slot(list, KeySlot.Kind.PERSON, name));
        }
        whole = KeyListText.write(list.with(slot(list, KeySlot.Kind.RECOVERY, "Recovery")), key);
    }

    @Test
    void theWholeFileOpens() throws IOException {
        assertThat(opened(whole)).hasValue(key);
    }

    @Test
    void aFlippedBitIsToldBeforeAnybodyIsAskedForAPassphrase() throws IOException {
        var seeded = new Random(SEED);
        for (int i = 0; i < 800; i++) {
            byte[] flipped = flipped(seeded, whole.length);
            Files.write(folder.resolve("keys.plv"), flipped);
            assertThatThrownBy(() -> vault().isSample())
                    .as("seed %d, flip %d", SEED, i)
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void aChangeWithItsCheckLineMendedIsRefusedBySealOrWrapping() throws IOException {
        var seeded = new Random(SEED);
        int sealed = new String(whole, StandardCharsets.UTF_8).indexOf("check\t");
        for (int i = 0; i < 200; i++) {
            byte[] flipped = Arrays.copyOf(flipped(seeded, sealed), sealed);
            byte[] mended = KeyListText.withCheck(new String(flipped, StandardCharsets.UTF_8));
            assertThat(opened(mended)).as("seed %d, flip %d", SEED, i).isEmpty();
        }
    }

    @Test
    void aFileCutShortOrEmptyIsRefused() throws IOException {
        for (int length = 0; length < whole.length; length += 37) {
            assertThat(opened(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void slotsBelowTheFloorOrBeyondReasonAreRefused() throws IOException {
        String text = new String(whole, StandardCharsets.UTF_8);
        String sealed = text.substring(0, text.indexOf("check\t"));
        for (String cost : List.of("1024\t2\t1", "19456\t1\t1", "1048577\t2\t1", "19456\t21\t1")) {
            String edited = sealed.replace("19456\t2\t1", cost);
            assertThat(edited).isNotEqualTo(sealed);
            assertThat(opened(KeyListText.withCheck(edited))).isEmpty();
        }
    }

    private Optional<StoreKey> opened(byte[] content) throws IOException {
        Files.write(folder.resolve("keys.plv"), content);
        Files.deleteIfExists(folder.resolve("guesses"));
        try {
            return Optional.of(vault().unlock("Amina", PASSPHRASE.toCharArray()).key());
        } catch (StoreRefused refused) {
            return Optional.empty();
        }
    }

    private byte[] flipped(Random seeded, int below) {
        byte[] copy = whole.clone();
        int at = seeded.nextInt(below);
        copy[at] ^= (byte) (1 << seeded.nextInt(8));
        return copy;
    }

    private KeySlot slot(KeyList list, KeySlot.Kind kind, String name) {
        var holder = new KeySlot.Holder(kind, name, Role.TEAM_LEAD, LIGHT, list.about());
        return KeySlot.wrap(holder, PASSPHRASE.getBytes(StandardCharsets.UTF_8), key, random);
    }

    private KeyVault vault() {
        var clock = new SetClock("2026-11-22T09:00:00Z");
        clock.move(Duration.ofDays(1));
        return new KeyVault(folder, clock);
    }
}
