package org.homeward.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** To which group a child belongs. */
class GroupsTest {
    @Test
    void ethnicityIsTheBroadGroupOfTheReturnsCode() {
        assertThat(List.of("WBRI", "MWBC", "APKN", "BAFR", "CHNE", "OOTH", "REFU", "NOBT", ""))
                .extracting(Groups::ethnicity)
                .containsExactly(
                        "White",
                        "Mixed",
                        "Asian",
                        "Black",
                        "Chinese",
                        "Other",
                        "not known",
                        "not known",
                        "not known");
    }
}
