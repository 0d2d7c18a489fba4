package org.homeward.domain.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitReasonTest {

    @ParameterizedTest
    @CsvSource({
        "E11, ADOPTION",
        "E12, ADOPTION",
        "E41, GUARDIANSHIP",
        "E43, GUARDIANSHIP",
        "E48, GUARDIANSHIP",
        "E4A, HOME",
        "E4B, HOME",
        "E13, HOME",
        "E5, ADULTHOOD",
        "E17, ADULTHOOD",
        "E2, OTHER",
        "E8, OTHER",
        "E14, OTHER",
        "E99, OTHER",
        "'', OTHER",
    })
    void everyCodeHasOneGroup(String code, ExitReason group) {
        assertThat(ExitReason.of(code)).isEqualTo(group);
    }
}
