package org.homeward.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.testing.Given;
import org.homeward.testing.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** H7 a bedroom for every child, H8 no sharing after harm. */
class BedroomRulesTest {

    @Test
    void everyChildOverThreeHasARoom() {
        var given =
                Given.households(
                                """
                                household | rooms | sharing
                                Agreed    | 1     | yes
                                One       | 1     | no
                                Two       | 2     | no
                                Unsaid    | 1     | unknown
                                """)
                        .children(
                                """
                                child | age | siblings
                                Ruby  | 7   | S1
                                Ivy   | 9   | S1
                                """)
                        .requests("request | children\nR1 | Ruby Ivy");
        assertThat(Verdicts.of(new BedroomForEveryChild(), given))
                .isEqualTo(
                        """
                        Agreed: kept
                        One: 2 bedrooms are needed for the children there; there are 1
                        Two: kept
                        Unsaid: kept""");
        assertThat(Verdicts.openOf(new BedroomForEveryChild(), given))
                .contains("Unsaid: 2 bedrooms are needed unless sharing is agreed");
    }

    @ParameterizedTest
    @CsvSource({
        "female, 7,  S1, female, 9,  S1, yes, 1",
        "female, 7,  S1, male,   9,  S1, yes, 2",
        "female, 6,  S1, male,   6,  S1, yes, 1",
        "female, 6,  S1, male,   7,  S1, yes, 2",
        "female, 7,  S1, female, 9,  S2, yes, 2",
        "female, 2,  S1, male,   2,  S2, no,  1",
        "female, 2,  S1, female, 3,  S2, no,  2",
        "female, 2,  S1, female, 3,  S1, no,  2",
        "female, 2,  S1, female, 3,  S1, yes, 1",
        "female, 1,  S1, female, 9,  S2, no,  1",
        "female, 1,  S1, female, 1,  S2, no,  1"
    })
    void whoMayShareIsCounted(
            String sex1,
            int age1,
            String group1,
            String sex2,
            int age2,
            String group2,
            String agreed,
            int needed) {
        var given =
                Given.households(
                                """
                                household | rooms | sharing
                                Enough    | %d    | %s
                                Short     | %d    | %s
                                """
                                        .formatted(needed, agreed, needed - 1, agreed))
                        .children(
                                """
                                child | sex | age | siblings
                                A     | %s  | %d  | %s
                                B     | %s  | %d  | %s
                                """
                                        .formatted(sex1, age1, group1, sex2, age2, group2))
                        .requests("request | children\nR1 | A B");
        assertThat(Verdicts.of(new BedroomForEveryChild(), given))
                .startsWith("Enough: kept\nShort: " + needed + " bedroom");
    }

    @Test
    void aBabySleepsWithTheCarersUntilTwo() {
        var given =
                Given.households("household | rooms\nNone | 0")
                        .children(
                                """
                                child | born
                                Eve   | 2024-05-02
                                Day   | 2024-05-01
                                """);
        assertThat(
                        Verdicts.of(
                                new BedroomForEveryChild(),
                                given.requests("request | children\nR1 | Eve")))
                .isEqualTo("None: kept");
        var grown =
                Given.households("household | rooms\nNone | 0")
                        .children("child | born\nDay | 2024-05-01")
                        .requests("request | children\nR1 | Day");
        assertThat(Verdicts.of(new BedroomForEveryChild(), grown))
                .isEqualTo("None: 1 bedroom is needed for the children there; there are 0");
    }

    @Test
    void aYoungPersonStayingPutKeepsTheRoom() {
        var given =
                Given.households("household | rooms\nOkafor | 1")
                        .children("child | age\nRuby | 7")
                        .occupants(
                                "household | person | age | relation\nOkafor | O1 | 19 | staying put")
                        .requests("request | children\nR1 | Ruby");
        assertThat(Verdicts.of(new BedroomForEveryChild(), given))
                .isEqualTo("Okafor: 2 bedrooms are needed for the children there; there are 1");
    }

    @Test
    void aChildWhoHarmsOthersSleepsAlone() {
        var children =
                """
                child | age | siblings
                Ruby  | 7   | S1
                Ivy   | 9   | S1
                """;
        var households =
                """
                household | rooms | sharing
                One       | 1     | yes
                Two       | 2     | yes
                """;
        assertThat(Verdicts.of(new NoSharingAfterHarm(), ruby(households, children, "moderate")))
                .isEqualTo("One: kept\nTwo: kept");
        assertThat(Verdicts.of(new NoSharingAfterHarm(), ruby(households, children, "intensive")))
                .isEqualTo(
                        """
                        One: With Ruby alone in a room (known risk to others) 2 bedrooms are\
                         needed; there are 1
                        Two: kept""");
    }

    @Test
    void nobodySharesWithAChildThereWhoHarmsOthers() {
        var given =
                Given.households("household | rooms | sharing\nOkafor | 1 | yes")
                        .children("child | age | siblings\nRuby | 7 | S1\nIvy | 9 | S1")
                        .living("child | household\nIvy | Okafor")
                        .needs("child | domain | level\nIvy | safety to others | intensive")
                        .requests("request | children\nR1 | Ruby");
        assertThat(Verdicts.of(new BedroomForEveryChild(), given)).isEqualTo("Okafor: kept");
        assertThat(Verdicts.of(new NoSharingAfterHarm(), given)).contains("With Ivy alone");
    }

    private static Given ruby(String households, String children, String level) {
        return Given.households(households)
                .children(children)
                .needs("child | domain | level\nRuby | safety to others | " + level)
                .requests("request | children\nR1 | Ruby Ivy");
    }
}
