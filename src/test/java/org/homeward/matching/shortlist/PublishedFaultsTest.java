package org.homeward.matching.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.MatchPolicy;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two faults of open-source scorers that this program must never have. */
class PublishedFaultsTest {

    private static final String BEST =
            """
            household | domain | level
            Best      | all    | intensive
            """;

    /** One scorer still gives 87 % "good" to a home whose ages exclude the child. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "0-4 | any | 3 | approved | 3",
                "0-18 | male | 3 | approved | 3",
                "0-18 | any | 0 | approved | 3",
                "0-18 | any | 3 | suspended | 3",
                "0-18 | any | 3 | approved | 0",
            })
    void aHomeThatFailsAHardRuleIsNoCandidateHoweverWellItScores(String fault) {
        var given =
                Given.households(
                                "household | ages | sex | max | status | rooms | mile\nBest | %s | 0"
                                        .formatted(fault))
                        .skills(BEST)
                        .children("child | age | home | school\nRuby | 7 | 0 | 0")
                        .needs("child | domain | level\nRuby | all | intensive")
                        .requests("request | children\nR1 | Ruby");
        assertThat(list(given).proposals()).isEmpty();
        assertThat(list(given).ruledOut()).hasSize(1);
    }

    /** Another counts what does not apply as not met, so that such a child reaches 50 % at most. */
    @Test
    void aChildWithNoSpecialNeedsAndNoSiblingsCanReachOneHundred() {
        var given =
                Given.households("household | mile\nBest | 0")
                        .skills(BEST)
                        .children("child | age | home | school\nRuby | 7 | 0 | 0")
                        .needs("child | domain | level\nRuby | all | none")
                        .requests("request | children\nR1 | Ruby");
        assertThat(list(given).proposals())
                .extracting(home -> List.of(home.band(), home.fit(), home.completeness()))
                .containsExactly(List.of(Band.STRONG, 100, 100));
    }

    private static Shortlist list(Given given) {
        var position = given.position();
        return new Matcher(MatchPolicy.standard(), new MileMap())
                .shortlist(position.request(RequestId.of("R1")), position);
    }
}
