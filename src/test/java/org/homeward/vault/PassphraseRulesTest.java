package org.homeward.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    brown kettle Sunday  | taken
                    twelve lette         | taken
                    eleven lett          | Choose at least 12
                    ½½½½½½½½½½½½         | often guessed
                    ŵŷşğ ünïcode çhârs   | taken
                    Password 1234        | often guessed
                    Correct horse battery staple | often guessed
                    aaaaaaaaaaaaaaaa     | often guessed
                    Amina Yusuf 12       | your own name
                    Amina Yusuf likes tea | taken
                    """)
    void aPassphraseIsTakenOrAnswered(String passphrase, String verdict) {
        String said =
                PassphraseRules.findObjection(passphrase.toCharArray(), "Amina Yusuf")
                        .orElse("taken");

        assertThat(said).contains(verdict);
    }

    @Test
    void overLongOnesAreRefused() {
        assertThat(PassphraseRules.findObjection("abcd".repeat(32).toCharArray(), "Ben")).isEmpty();
        assertThat(PassphraseRules.findObjection("abcde".repeat(32).toCharArray(), "Ben"))
                .hasValue("Choose at most 128 characters.");
    }

    @Test
    void oneKeyboardsLettersAreAnothers() {
        assertThat(PassphraseRules.bytes("cafe\u0301 au lait".toCharArray()))
                .isEqualTo(PassphraseRules.bytes("caf\u00e9 au lait".toCharArray()));
    }
}
