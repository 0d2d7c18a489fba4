package org.homeward.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Role;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyVaultTest {

    private static final String PASSPHRASE = "brown kettle Sunday";

    @TempDir Path folder;

    private final SetClock clock = new SetClock("2026-11-22T09:00:00Z");

    @Test
    void thePassphraseOpensWhatItMade() {
        var made = vault().create("Amina Yusuf", Role.ADMINISTRATOR, PASSPHRASE.toCharArray());

        var opened = vault().unlock(" Amina Yusuf ", PASSPHRASE.toCharArray());

        assertThat(opened.key()).isEqualTo(made.unlocked().key());
        assertThat(opened.storeId()).isEqualTo(made.unlocked().storeId());
        assertThat(opened.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(opened.sample()).isFalse();
    }

    @Test
    void aWrongNameAndAWrongPassphraseGetTheSameAnswer() {
        vault().create("Amina", Role.ADMINISTRATOR, PASSPHRASE.toCharArray());

        assertThat(refusal("Amina", "brown kettle Monday"))
                .isEqualTo(refusal("Nobody", PASSPHRASE))
                .isEqualTo("The name or the passphrase is not right.");
    }

    @Test
    void theRecoveryCodeOpensOnceAndIsReplaced() {
        var made = vault().create("Amina", Role.ADMINISTRATOR, PASSPHRASE.toCharArray());
        String typed = made.recoveryCode().printed().toLowerCase(java.util.Locale.ROOT);
        assertThat(typed).matches("([0-9a-z]{4}-){7}[0-9a-z]{4}");

        var recovered = vault().recover(RecoveryCode.parse(typed).orElseThrow());

        assertThat(recovered.unlocked().key()).isEqualTo(made.unlocked().key());
        assertThatThrownBy(() -> vault().recover(made.recoveryCode()))
                .isInstanceOf(StoreRefused.class)
                .hasMessage("The recovery code is not right.");
        assertThat(vault().recover(recovered.recoveryCode()).unlocked().key())
                .isEqualTo(made.unlocked().key());
    }

    @Test
    void anAdministratorAddsPeopleAndOthersDoNot() {
        var amina = vault().create("Amina", Role.ADMINISTRATOR, PASSPHRASE.toCharArray());
        vault().putPerson(
                        amina.unlocked(),
                        "Ben",
                        Role.PLACEMENT_OFFICER,
                        "green teapot 7 o'clock".toCharArray());

        var ben = vault().unlock("Ben", "green teapot 7 o'clock".toCharArray());

        assertThat(ben.key()).isEqualTo(amina.unlocked().key());
        assertThatThrownBy(
                        () ->
                                vault().putPerson(
                                                ben,
                                                "Ben",
                                                Role.TEAM_LEAD,
                                                "green teapot 8 o'clock".toCharArray()))
                .hasMessage("Only an administrator may add people or change what they may do.");
        vault().putPerson(ben, "Ben", ben.role(), "green teapot 8 o'clock".toCharArray());
        assertThat(refusal("Ben", "green teapot 7 o'clock")).contains("not right");
    }

    @Test
    void aRoleEditedInTheFileIsNoticed() throws IOException {
        vault().create("Amina", Role.PLACEMENT_OFFICER, PASSPHRASE.toCharArray());
        Path file = folder.resolve("keys.plv");
        String text = Files.readString(file).replace("PLACEMENT_OFFICER", "ADMINISTRATOR");
        String sealed = text.substring(0, text.indexOf("check\t"));
        Files.write(file, KeyListText.withCheck(sealed));

        assertThat(refusal("Amina", PASSPHRASE)).contains("not right");
    }

    @Test
    void aSampleOpensWithoutAPassphraseAndAnOwnStoreDoesNot(@TempDir Path own) {
        var made = vault().createSample();

        assertThat(vault().isSample()).isTrue();
        assertThat(vault().openSample().sample()).isTrue();
        assertThat(vault().openSample().key()).isEqualTo(made.key());
        assertThatThrownBy(
                        () ->
                                vault().putPerson(
                                                made,
                                                "Ben",
                                                Role.TEAM_LEAD,
                                                "green teapot 7".toCharArray()))
                .hasMessageContaining("has no people of its own");

        var ownVault = new KeyVault(own, clock);
        ownVault.create("Amina", Role.ADMINISTRATOR, PASSPHRASE.toCharArray());
        assertThat(ownVault.isSample()).isFalse();
        assertThatThrownBy(ownVault::openSample).hasMessageContaining("belongs to an authority");
    }

    @Test
    void aVaultIsNeverMadeOverAnother() {
        vault().createSample();

        assertThatThrownBy(() -> vault().create("Amina", Role.TEAM_LEAD, PASSPHRASE.toCharArray()))
                .hasMessage("There is a store in this folder already. It was not touched.");
        assertThatThrownBy(vault()::createSample).isInstanceOf(StoreRefused.class);
    }

    @Test
    void aMissingKeyFileIsSaidPlainly() {
        assertThat(refusal("Amina", PASSPHRASE))
                .isEqualTo("There is no Homeward store here: its key file keys.plv is missing.");
    }

    @Test
    void afterThreeWrongGuessesOneWaitsAndARestartDoesNotHelp() {
        vault().create("Amina", Role.ADMINISTRATOR, PASSPHRASE.toCharArray());
        for (int i = 0; i < 3; i++) {
            assertThat(refusal("Amina", "brown kettle Monday")).contains("not right");
        }

        assertThat(refusal("Amina", PASSPHRASE))
                .isEqualTo("Too many wrong passphrases. Try again in 2 seconds.");
        clock.move(Duration.ofSeconds(2));
        assertThat(vault().unlock("Amina", PASSPHRASE.toCharArray()).name()).isEqualTo("Amina");
        assertThat(refusal("Amina", "brown kettle Monday")).contains("not right");
    }

    @Test
    void keysAreNeverPrinted() {
        var made = vault().create("Amina", Role.ADMINISTRATOR, PASSPHRASE.toCharArray());

        assertThat(made.toString())
                .doesNotContain(made.unlocked().key().hex())
                .doesNotContain(made.recoveryCode().printed());
    }

    private KeyVault vault() {
        return new KeyVault(folder, clock);
    }

    private String refusal(String name, String passphrase) {
        try {
            return vault().unlock(name, passphrase.toCharArray()).name() + " was let in";
        } catch (StoreRefused refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
